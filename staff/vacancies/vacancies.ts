import { dayOf, rangeOf } from '#staff/ledger/days.ts'
import type { Assignment, PlainDate } from '#staff/ledger/ledger.ts'
import { isHsbStockholm, type Role } from '#staff/ledger/people.ts'
import { roleAfter } from '#staff/ledger/roles-around.ts'

/** A seat as the register has it. */
export interface Seat {
  readonly id: number
  readonly title: string
  readonly unitId: number
  readonly critical: boolean
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

/** A seat that nobody holds on a day, or that will be left: what opened it and when somebody comes. */
export interface Vacancy {
  readonly seat: Seat
  /** The first day without a holder; null for a seat that was never held. */
  readonly openFrom: PlainDate | null
  /** Whoever held it last. */
  readonly left: Assignment | null
  /** The first day of whoever comes next; null while nobody is known. */
  readonly startsOn: PlainDate | null
}

/**
 * Where whoever left a seat went: the role in the house she went on with or keeps beside it, also inside the same unit;
 * else another HSB; null when she left both. Pure.
 */
export function wentTo(left: Assignment, assignments: readonly Assignment[], gapDays: number): Assignment | null {
  if (left.validTo === null) return null
  const roles = assignments
    .filter((one) => one.personId === left.personId && one.key !== left.key)
    .map((assignment): Role => ({ assignment, ...rangeOf(assignment) }))
  const after = (some: readonly Role[]) => roleAfter(some, dayOf(left.validTo ?? ''), gapDays)?.assignment
  return after(roles.filter(isHsbStockholm)) ?? after(roles) ?? null
}

interface Span {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}
const covers = ({ validFrom, validTo }: Span, day: PlainDate) =>
  validFrom <= day && (validTo === null || validTo >= day)

/** Seats without a holder today, and those whose holder has a last day. Pure. */
export function vacanciesOf(
  seats: readonly Seat[],
  assignments: readonly Assignment[],
  today: PlainDate,
  dayAfter: (day: PlainDate) => PlainDate,
): Vacancy[] {
  const bySeat = Map.groupBy(assignments, ({ positionId }) => positionId)
  return seats
    .filter((seat) => covers(seat, today) || seat.validFrom > today)
    .flatMap((seat): Vacancy[] => {
      const held = (bySeat.get(seat.id) ?? []).toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
      const begun = held.filter(({ validFrom }) => validFrom <= today)
      const next = held.find(({ validFrom }) => validFrom > today)
      const last = begun.findLast(({ validTo }) => validTo !== null)
      if (begun.some(({ validTo }) => validTo === null)) return []
      // Taken over from one day to the next is no vacancy.
      if (last?.validTo && next && next.validFrom === dayAfter(last.validTo)) return []
      const openFrom = last?.validTo ? dayAfter(last.validTo) : null
      if (seat.validTo !== null && openFrom !== null && openFrom > seat.validTo) return []
      return [{ seat, openFrom, left: last ?? null, startsOn: next?.validFrom ?? null }]
    })
    .toSorted((a, b) => (a.openFrom ?? '').localeCompare(b.openFrom ?? ''))
}

/** A unit's people on one day. */
export interface Staffing {
  readonly seats: number
  /** Seats with somebody in them. */
  readonly held: number
  /** Of those, on leave or at another place that day. */
  readonly away: number
}

export function staffingOn(
  day: PlainDate,
  unitId: number,
  seats: readonly Seat[],
  assignments: readonly Assignment[],
): Staffing {
  const here = assignments.filter((one) => one.unitId === unitId && covers(one, day))
  return {
    seats: seats.filter((seat) => seat.unitId === unitId && covers(seat, day)).length,
    held: here.length,
    away: here.filter(({ states }) => states.some((state) => covers(state, day))).length,
  }
}
