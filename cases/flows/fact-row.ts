import type { Facts, FactValue } from '#cases/flows/fact.ts'
import type { QuestionKind } from '#cases/flows/question.ts'

/** An answer as its typed row, and back. Pure. */
export interface FactColumns {
  readonly kind: QuestionKind
  readonly choice: string | null
  readonly choices: string[] | null
  readonly number: number | null
  /** Öre. */
  readonly amount: number | null
  readonly day: string | null
  readonly at: Date | null
  readonly words: string | null
}

const EMPTY = { choice: null, choices: null, number: null, amount: null, day: null, at: null, words: null }

export function columnsOf(kind: QuestionKind, value: FactValue): FactColumns {
  switch (kind) {
    case 'yes_no':
    case 'choice':
      return { ...EMPTY, kind, choice: String(value) }
    case 'choices':
      return { ...EMPTY, kind, choices: [value].flat().map(String) }
    case 'number':
      return { ...EMPTY, kind, number: Number(value) }
    case 'amount':
      return { ...EMPTY, kind, amount: Number(value) }
    case 'date':
      return { ...EMPTY, kind, day: String(value) }
    case 'instant':
      return { ...EMPTY, kind, at: new Date(String(value)) }
    default:
      return { ...EMPTY, kind, words: String(value) }
  }
}

/** The value of a row, whichever column it stands in. Throws on an empty row, which the database does not allow. */
export function answerIn(row: Omit<FactColumns, 'kind'>): FactValue {
  const value = row.choice ?? row.choices ?? row.number ?? row.amount ?? row.day ?? row.at?.toISOString() ?? row.words
  if (value === null || value === undefined) throw new Error('a fact without a value')
  return value
}

export function factsOf(rows: readonly (FactColumns & { readonly key: string })[]): Facts {
  return Object.fromEntries(rows.map((row) => [row.key, answerIn(row)]))
}
