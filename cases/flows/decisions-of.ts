import 'server-only'
import { eq } from 'drizzle-orm'
import { readFacts } from '#cases/flows/answering/keep-facts.ts'
import { flowOfCase } from '#cases/flows/find-flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { type About, situationOf } from '#cases/flows/situation.ts'
import type { Transaction } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'

/** How the flow of a case, with its answers, lets the case end; null for every way. */
export async function decisionsOf(
  tx: Transaction,
  kase: About & { readonly id: number; readonly typeKey: string },
): Promise<readonly string[] | null> {
  const [type] = await tx.select().from(caseType).where(eq(caseType.key, kase.typeKey))
  const running = type && (await flowOfCase(tx, kase.id, type))
  if (!running) return null
  const { flow } = running
  const facts = relevant(flow.questions, await readFacts(tx, kase.id, flow.key))
  return flow.conclude(facts, await situationOf(tx, kase)).decisions
}
