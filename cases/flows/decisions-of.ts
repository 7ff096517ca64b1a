import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import { decisionsWhen } from '#cases/flows/decisions.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { type About, situationOf } from '#cases/flows/situation.ts'
import type { Transaction } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import { step } from '#db/schema/flows.ts'

/** How the flow of a case, with its answers and the steps that are done, lets the case end; null for every way. */
export async function decisionsOf(
  tx: Transaction,
  kase: About & { readonly id: number; readonly typeKey: string },
): Promise<readonly string[] | null> {
  const [type] = await tx.select().from(caseType).where(eq(caseType.key, kase.typeKey))
  const running = type && (await flowOfCase(tx, kase.id, type))
  if (!running) return null
  const { flow } = running
  const facts = relevant(flow.questions, await readFacts(tx, kase.id, flow.key))
  const situation = await situationOf(tx, kase)
  const done = await tx
    .select({ key: step.key })
    .from(step)
    .where(and(eq(step.caseId, kase.id), eq(step.flow, flow.key), isNotNull(step.doneAt)))
  return decisionsWhen(
    flow,
    facts,
    situation,
    done.map(({ key }) => key),
  )
}
