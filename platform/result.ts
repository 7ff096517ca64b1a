/** An expected no: what to say in Swedish, beside which field. Bugs are exceptions instead. */
export interface Refusal {
  readonly field?: string
  readonly message: string
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refused
export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
  /** Set when someone else saved first: the version to build on, and what changed, as sentences. */
  readonly conflict?: { readonly version: number; readonly changes: readonly string[] }
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
