import type { StaffTier } from '#staff/permissions.ts'

// What may be told to those who see no names. Pure. Decision 080 says why it is done so and not by hiding single cells.

/** A group of fewer people than this is nobody's business, and neither is what is left when it is taken away. */
export const SMALLEST_GROUP = 5

/** The first year of every three that are counted together: …, 2017, 2020, 2023. Fixed, so that no two threes overlap. */
const FIRST_OF_THREE = 2017
const THREE = 3

/** The three years that a year belongs to, both inclusive. */
export function threeYearsOf(year: number): { from: number; to: number } {
  const from = FIRST_OF_THREE + Math.floor((year - FIRST_OF_THREE) / THREE) * THREE
  return { from, to: from + THREE - 1 }
}

/** One count of a table: so many people of one kind in one year, and how many of them something holds for. */
export interface CountRow {
  readonly year: number
  readonly key: string
  readonly count: number
  /** Of the count, for instance those who went to an internal role. */
  readonly part?: number | undefined
}

/**
 * A population by year, split one way. The keys are every kind there is, in an order that does not depend on the counts,
 * each person is in one of them, and neighbours are what would be told together.
 */
export interface CountTable {
  readonly keys: readonly { readonly key: string; readonly label: string }[]
  readonly rows: readonly CountRow[]
  /** The first and the last year that are over; a year that still runs would tell of each event as it happens. */
  readonly from: number
  readonly to: number
  /** The headline of all leavers was published by HSB itself, year by year, and is told to everybody. */
  readonly rule: 'headline' | 'breakdown'
}

/** A count that may be told: of one year or three, of one kind or several. */
export interface ToldRow {
  readonly from: number
  readonly to: number
  readonly keys: readonly string[]
  readonly label: string
  readonly count: number
  /** Null when the table does not have it, or when telling it would tell of fewer than five. */
  readonly part: number | null
}

export interface ToldTable {
  readonly rows: readonly ToldRow[]
  /** What was pooled or left out and why, in Swedish; null when everything is told. */
  readonly suppression: string | null
}

/** Manager and HR read the names behind every count; for everybody else a count itself must hide them. */
export const seesEveryCount = (tier: StaffTier) => tier === 'koms' || tier === 'hr'
