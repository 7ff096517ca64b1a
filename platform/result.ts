/** An expected no: what to say in Swedish, beside which field. Bugs are exceptions instead. */
export interface Refusal {
  readonly field?: string
  readonly message: string
  /** Where to look first; the form's summary offers it, in a tab of its own. */
  readonly href?: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refused
export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
  /** Set when someone else saved first: the version to build on, and what changed, as sentences. */
  readonly conflict?: { readonly version: number; readonly changes: readonly string[] }
  /** Set when the form's own key has saved other words already: sent again, what is written now is something new. */
  readonly spent?: true
}

export function done<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function refused(...refusals: Refusal[]): Refused {
  return { ok: false, refusals }
}

export function refusal(field: string, message: string): Refusal {
  return { field, message }
}
