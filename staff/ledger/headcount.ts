import { type Day, daysWithin, type Range } from '#staff/ledger/days.ts'
import type { Stay } from '#staff/ledger/stays.ts'

/** One person's days in a unit during a window. */
export interface PersonDays {
  readonly personId: number
  readonly days: number
}

/** Persons, not full-time equivalents. Who is on leave is in it, as ISO/TS 30425 counts those working zero hours. */
export interface Headcount {
  /** Σ days employed ÷ days of the window; null for a window without days. */
  readonly average: number | null
  /** (ingoing + outgoing) / 2, the simple Swedish variant. */
  readonly simple: number
  readonly windowDays: number
  readonly people: readonly PersonDays[]
  /** The two differ by more than 2 %, so both are to be shown. */
  readonly differs: boolean
}

const TELLING_DIFFERENCE = 0.02

/** Average headcount by exact person-time, in the part of the window that has passed. Source: staff facts § 1.3. */
export function headcountOf(stays: readonly Stay[], window: Range, today: Day): Headcount {
  const passed = { from: window.from, to: Math.min(window.to, today) }
  const windowDays = Math.max(0, passed.to - passed.from + 1)
  const days = new Map<number, number>()
  for (const stay of stays) {
    const inside = daysWithin(stay.employed, passed)
    if (inside > 0) days.set(stay.personId, (days.get(stay.personId) ?? 0) + inside)
  }
  const people = [...days].map(([personId, count]) => ({ personId, days: count }))
  const total = people.reduce((sum, person) => sum + person.days, 0)
  const average = windowDays === 0 ? null : total / windowDays
  const simple = (atClose(stays, window.from - 1, today).length + atClose(stays, window.to, today).length) / 2
  const differs = average !== null && Math.abs(simple - average) > TELLING_DIFFERENCE * average
  return { average, simple, windowDays, people, differs }
}

/**
 * Stays that go on after a day is over, which is what "utgående" means: a last day on 31 December is not in the new
 * year. At the close of the present day everybody who works today is still there.
 */
export function atClose(stays: readonly Stay[], day: Day, today: Day): Stay[] {
  return stays.filter((stay) => stay.from <= Math.min(day, today) && (stay.to > day || stay.to >= today))
}
