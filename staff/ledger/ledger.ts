/**
 * The staff ledger as the rules see it: plain values, no database. Everything that the statistics say is derived from
 * these rows; no move and no exit is ever typed. Dates are calendar dates in Stockholm ("2019-12-31", comparable as
 * text), and every last day is inclusive.
 */
export type PlainDate = string

/** The employer. Only HSB Stockholm counts as "internal"; the rest of the federation is shown by itself. */
export const LEGAL_ENTITY_KINDS = ['hsb_stockholm', 'other_hsb'] as const
export type LegalEntityKind = (typeof LEGAL_ENTITY_KINDS)[number]

export const CONTRACTS = ['permanent', 'fixed_term', 'probation'] as const
export type Contract = (typeof CONTRACTS)[number]

/** Why an assignment ended, in the classes that the definitions ask for (staff facts § 1.4). */
export const END_CLASSES = [
  'own_request',
  'employer',
  'fixed_term_ended',
  'retirement',
  'death',
  'reorganisation',
  'unknown',
] as const
export type EndClass = (typeof END_CLASSES)[number]

/**
 * A time inside an assignment that does not end it. Why somebody is on leave is nobody's business here: parental, study
 * and sick leave are one word, so that no reason can ever be shown or counted.
 */
export const STATE_KINDS = ['leave', 'secondment'] as const
export type StateKind = (typeof STATE_KINDS)[number]

export interface AssignmentState {
  readonly kind: StateKind
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** One person on one seat, in one unit, for one employer. */
export interface Assignment {
  /** The same through every correction of the row. */
  readonly key: number
  readonly personId: number
  /** The seat. Two assignments never hold one seat on the same day. */
  readonly positionId: number
  readonly unitId: number
  readonly legalEntityId: number
  readonly entity: LegalEntityKind
  /** The title of the seat, "Handläggare". From-roles of the pictures. */
  readonly title: string
  /** The field of work, "Ekonomi", "Fastighetsförvaltning". Destinations of the pictures. */
  readonly area: string
  readonly contract: Contract
  readonly validFrom: PlainDate
  /** The last day, inclusive; null while it runs. */
  readonly validTo: PlainDate | null
  readonly endClass: EndClass | null
  readonly states: readonly AssignmentState[]
  /** Concluded from what was published, not read in a source: marked "härledd" wherever it is shown. */
  readonly derived: boolean
}

/** Where a unit hung in the tree, and what it was called, from a day to a last day. */
export interface UnitPlacement {
  readonly unitId: number
  readonly name: string
  readonly parentId: number | null
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** A seat to fill: from the day it was opened to the day an offer was accepted, or it was withdrawn. */
export interface Opening {
  readonly id: number
  readonly positionId: number
  readonly unitId: number
  readonly openedOn: PlainDate
  readonly acceptedOn: PlainDate | null
  readonly withdrawnOn: PlainDate | null
}

/** The stages of an application in their order. */
export const APPLICATION_STAGES = ['applied', 'interview', 'offer', 'accepted'] as const
export type ApplicationStage = (typeof APPLICATION_STAGES)[number]

/** How far one application came. `internal` when the applicant worked in HSB Stockholm on the day she applied. */
export interface Application {
  readonly id: number
  readonly openingId: number
  /** Null for an applicant from outside, who is nobody in this register, and for one who has been forgotten. */
  readonly personId: number | null
  /** Of a forgotten applicant, the unit that is still known: KOMS or the house. Null for everybody else. */
  readonly unitId?: number | null
  readonly internal: boolean
  readonly reached: Readonly<Partial<Record<ApplicationStage, PlainDate>>>
}

/** A completed training. */
export interface Completion {
  readonly personId: number
  readonly courseId: number
  readonly completedOn: PlainDate
  readonly hours: number
}

/** Everything that a figure may be computed from, as it was known at one instant. */
export interface Ledger {
  readonly assignments: readonly Assignment[]
  readonly placements: readonly UnitPlacement[]
  readonly openings: readonly Opening[]
  readonly applications: readonly Application[]
  readonly completions: readonly Completion[]
}

/** How the definitions are set; versioned with the day each setting took effect. */
export interface Definitions {
  /** An exit is internal when the next assignment in HSB Stockholm starts at most so many days after the last day. */
  readonly gapDays: number
}

/** Source: staff facts § 1.4. */
export const DEFAULT_DEFINITIONS: Definitions = { gapDays: 31 }
