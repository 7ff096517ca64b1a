import 'server-only'
import type { Flow as FlowKey } from '#cases/case-type.ts'
import { type RawAnswers, readAnswers } from '#cases/flows/answer.ts'
import { type ChangedAnswer, changedAnswers, keepFacts, readFacts } from '#cases/flows/answering/keep-facts.ts'
import type { Conclusions } from '#cases/flows/conclusions.ts'
import type { Facts } from '#cases/flows/fact.ts'
import { flowOfType } from '#cases/flows/find-flow.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { relevant } from '#cases/flows/question.ts'
import { type About, situationOf } from '#cases/flows/situation.ts'
import { planSteps } from '#cases/flows/stepping/plan-steps.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { caseFlow } from '#db/schema/flows.ts'
import { calendarAround } from '#platform/calendar.ts'
import { type Refused, refused } from '#platform/result.ts'

/** A flow that is about to begin: what was answered in the call, and what follows from it. */
export interface Beginning {
  readonly flow: Flow
  readonly facts: Facts
  readonly changes: readonly ChangedAnswer[]
  readonly concluded: Conclusions
}

/** What a type's flow makes of the answers given so far; undefined where the type has none. */
export async function prepareFlow(
  reader: Reader,
  type: { readonly key: string; readonly flow: FlowKey | null },
  about: About & { readonly id?: number },
  answers: RawAnswers = {},
): Promise<Beginning | Refused | undefined> {
  const flow = await flowOfType(reader, type)
  if (!flow) return undefined
  // A case that gets a type back which it once had still has its answers.
  const known = about.id === undefined ? {} : await readFacts(reader, about.id, flow.key)
  const read = readAnswers(flow.questions, known, answers)
  if (read.refusals.length) return refused(...read.refusals)
  const facts = relevant(flow.questions, read.facts)
  if (!flow.facts.safeParse(facts).success) return refused({ message: 'Svaren går inte ihop. Läs igenom dem.' })
  const concluded = flow.conclude(facts, await situationOf(reader, about))
  return { flow, facts, changes: changedAnswers(flow.questions, known, facts), concluded }
}

/** Begins the flow of a case: keeps the answers, plans the steps, pins the version. Returns what its event tells. */
export async function beginFlow(tx: Transaction, caseId: number, beginning: Beginning, at: Date) {
  const { flow, facts, changes, concluded } = beginning
  await keepFacts(tx, caseId, flow, facts, changes)
  await tx
    .insert(caseFlow)
    .values({ caseId, flow: flow.key, version: flow.version, startedAt: at })
    .onConflictDoUpdate({ target: caseFlow.caseId, set: { flow: flow.key, version: flow.version } })
  const steps = await planSteps(tx, { caseId, flow: flow.key }, concluded.steps, at, await calendarAround(tx, at))
  return {
    flow: flow.key,
    version: flow.version,
    answers: [...changes],
    planned: [...steps.planned],
    dropped: [...steps.dropped],
  }
}
