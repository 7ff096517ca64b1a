import type { Priority } from '#cases/case.ts'

/** A type of inquiry, as an administrator keeps it. Pure. The catalogue follows property managers' own lists. */

export const AUDIENCES = ['board', 'member', 'tenant', 'saver', 'third_party'] as const
export type Audience = (typeof AUDIENCES)[number]
export const AUDIENCE_NAMES: Record<Audience, string> = {
  board: 'Styrelse',
  member: 'Medlem',
  tenant: 'Hyresgäst',
  saver: 'Sparare och bostadssökande',
  third_party: 'Utomstående',
}

/** How surely we must know who is calling before we act. What money or contracts turn on wants BankID. */
export const IDENTIFICATION_LEVELS = [0, 1, 2, 3] as const
export type IdentificationLevel = (typeof IDENTIFICATION_LEVELS)[number]
export const IDENTIFICATION_NAMES: Record<IdentificationLevel, string> = {
  0: 'Ingen, även anonymt',
  1: 'Namn, adress och lägenhetsnummer stämmer',
  2: 'Motringning eller kontrollfrågor',
  3: 'BankID',
}

export const FLOWS = ['water_damage', 'rent_deferral', 'housing_savings'] as const
export type Flow = (typeof FLOWS)[number]

export interface CaseType {
  readonly key: string
  readonly name: string
  readonly group: string
  readonly audience: readonly Audience[]
  readonly urgency: Priority
  /** Other words a caller or an agent might use; the type-ahead finds them too. */
  readonly synonyms: readonly string[]
  /** Open time within which the member should have an answer at normal priority, in minutes. */
  readonly answerMinutes: number
  readonly identification: IdentificationLevel
  readonly flow: Flow | null
  readonly active: boolean
}

/** Where a request of an unknown kind goes. Always exists; cannot be switched off. */
export const OTHER_TYPE = 'other'
