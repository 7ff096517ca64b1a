import type { PlainDate } from '#staff/ledger/ledger.ts'

/**
 * What somebody can show that she knows: facts with a date, what shows it and until when it holds. There is no level
 * and no grade, and nothing here is ever added up per person. Pure.
 */
export const BASES = ['course', 'certificate', 'knowledge_test', 'experience'] as const
export type Basis = (typeof BASES)[number]
export const BASIS_NAMES: Record<Basis, string> = {
  course: 'Genomförd utbildning',
  certificate: 'Intyg eller certifikat',
  knowledge_test: 'Kunskapsprov',
  experience: 'Utfört arbete',
}

/** A field of knowledge, tied to the case types that need it. Types are keys; what they are called is no business here. */
export interface Field {
  readonly id: number
  readonly name: string
  readonly caseTypes: readonly string[]
}

export interface Fact {
  readonly id: number
  readonly employeeId: number
  readonly fieldId: number
  readonly achievedOn: PlainDate
  /** The last day it holds, inclusive; null while it holds for good. */
  readonly validTo: PlainDate | null
}
