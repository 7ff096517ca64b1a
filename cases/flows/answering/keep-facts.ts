import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { shownAnswer } from '#cases/flows/answer.ts'
import type { Facts, FactValue } from '#cases/flows/fact.ts'
import { columnsOf, factsOf } from '#cases/flows/fact-row.ts'
import type { Flow } from '#cases/flows/flow.ts'
import type { Question } from '#cases/flows/question.ts'
import type { Reader, Transaction } from '#db/client.ts'
import { fact } from '#db/schema/flows.ts'

/** What is known of a case in a flow. */
export async function readFacts(reader: Reader, caseId: number, flow: string): Promise<Facts> {
  return factsOf(
    await reader
      .select()
      .from(fact)
      .where(and(eq(fact.caseId, caseId), eq(fact.flow, flow))),
  )
}

/** One changed answer, for the event: the value for whoever replays, the words for whoever reads. */
export interface ChangedAnswer {
  readonly key: string
  readonly ask: string
  readonly value: string | number | string[] | null
  readonly from: string | null
  readonly to: string | null
}

/** What differs between what was known and what is known now, in the order asked. */
export function changedAnswers(questions: readonly Question<never>[], before: Facts, after: Facts): ChangedAnswer[] {
  return questions.flatMap((question) => {
    const [was, is] = [before[question.key], after[question.key]]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const words = (value: FactValue | undefined) => (value === undefined ? null : shownAnswer(question, value))
    const value = is === undefined ? null : typeof is === 'object' ? [...is] : is
    return [{ key: question.key, ask: question.ask, value, from: words(was), to: words(is) }]
  })
}

/** Writes the changed answers as typed rows, and removes those that were emptied. */
export async function keepFacts(
  tx: Transaction,
  caseId: number,
  flow: Flow,
  after: Facts,
  changes: readonly ChangedAnswer[],
): Promise<void> {
  const emptied = changes.filter(({ value }) => value === null).map(({ key }) => key)
  if (emptied.length)
    await tx.delete(fact).where(and(eq(fact.caseId, caseId), eq(fact.flow, flow.key), inArray(fact.key, emptied)))
  for (const { key } of changes) {
    const value = after[key]
    const question = flow.questions.find((one) => one.key === key)
    if (value === undefined || !question) continue
    const columns = columnsOf(question.kind, value)
    await tx
      .insert(fact)
      .values({ caseId, flow: flow.key, key, ...columns })
      .onConflictDoUpdate({ target: [fact.caseId, fact.flow, fact.key], set: columns })
  }
}
