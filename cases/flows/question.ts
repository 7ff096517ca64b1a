import type { Facts } from '#cases/flows/fact.ts'

/** What an agent asks, in the order it is asked aloud. Pure. */

export const QUESTION_KINDS = [
  'yes_no',
  'choice',
  'choices',
  'number',
  'amount',
  'date',
  'instant',
  'text',
  'long_text',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]
export const QUESTION_KIND_NAMES: Record<QuestionKind, string> = {
  yes_no: 'Ja, nej eller vet inte',
  choice: 'Ett val ur en lista',
  choices: 'Flera val ur en lista',
  number: 'Tal',
  amount: 'Belopp i kronor',
  date: 'Datum',
  instant: 'Datum och klockslag',
  text: 'Kort text',
  long_text: 'Längre text',
}

export interface Option {
  readonly value: string
  readonly label: string
}

export const YES_NO = ['yes', 'no', 'unknown'] as const
export const YES_NO_OPTIONS: readonly Option[] = [
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
  { value: 'unknown', label: 'Vet inte' },
]

export interface Question<F = Facts> {
  readonly key: string
  readonly kind: QuestionKind
  /** As it is said aloud: "Rinner vattnet fortfarande?" */
  readonly ask: string
  readonly hint?: string | undefined
  readonly options?: readonly Option[] | undefined
  readonly unit?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** The part of the conversation it belongs to; consecutive questions of one part stand together. */
  readonly part: string
  /** Asked only while this holds; what was answered stays, but counts for nothing while it does not. */
  when?(facts: F): boolean
}

/** What may be chosen, of any kind that offers a choice. */
export function optionsOf(question: Pick<Question, 'kind' | 'options'>): readonly Option[] {
  return question.kind === 'yes_no' ? YES_NO_OPTIONS : (question.options ?? [])
}

/** The questions to ask, given what has been answered, in order. */
export function asked<F>(questions: readonly Question<F>[], facts: F): Question<F>[] {
  return questions.filter(({ when }) => !when || when(facts))
}

/** The facts that count: those whose question is asked, once the answers that count for nothing are away. */
export function relevant<F extends Facts>(questions: readonly Question<F>[], facts: F): F {
  const keys = new Set(asked(questions, facts).map(({ key }) => key))
  const kept = Object.fromEntries(Object.entries(facts).filter(([key]) => keys.has(key))) as F
  // One condition may rest on another; only ever fewer answers, so this ends.
  return Object.keys(kept).length === Object.keys(facts).length ? kept : relevant(questions, kept)
}
