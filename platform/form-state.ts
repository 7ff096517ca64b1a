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

/** Everything a field needs: an id that no other form on the page has, what was sent last or stands there, what was refused. */
interface FieldState {
  readonly name: string
  readonly id: string
  readonly defaultValue: string
  readonly error: string | undefined
}
export type FieldOf = (name: string, otherwise?: string) => FieldState

/** The fields of one form, by name. `stored` is what stands there before anything was typed. */
export function fieldsOf(
  prefix: string,
  state: FormState,
  stored: Readonly<Record<string, string | null>> = {},
): FieldOf {
  return (name, otherwise = '') => ({
    name,
    id: `${prefix}-${name}`,
    defaultValue: state.sent[name] ?? stored[name] ?? otherwise,
    error: refusalOf(state, name),
  })
}

const worded = new WeakMap<FormState, readonly Refusal[]>()

/**
 * The refusals with the ids of their fields, for the summary's links. The same array for as long as the answer is the
 * same: the summary takes the focus for a new one, and must not take it for every letter typed afterwards.
 */
export function errorsOf(prefix: string, state: FormState): readonly Refusal[] {
  const errors =
    worded.get(state) ??
    state.refusals.map(({ field, ...rest }) => (field ? { ...rest, field: `${prefix}-${field}` } : rest))
  worded.set(state, errors)
  return errors
}
