import type { Refusal } from '#platform/result.ts'

/** What a form knows after it was sent: what was refused, and what was typed, so that nothing has to be typed again. */
export interface FormState<T = unknown> {
  readonly refusals: readonly Refusal[]
  /** Every value as it was sent, by field name. */
  readonly sent: Readonly<Record<string, string>>
  readonly conflict?: { readonly version: number; readonly changes: readonly string[] }
  /** Set once the act was done. */
  readonly value?: T
  /** Grows with each answer, so that a form can tell a new answer from an old one. */
  readonly turn: number
}

export const UNSENT: FormState<never> = { refusals: [], sent: {}, turn: 0 }

/** The message beside a field, if any. */
export function refusalOf(state: FormState, field: string): string | undefined {
  return state.refusals.find((refusal) => refusal.field === field)?.message
}
