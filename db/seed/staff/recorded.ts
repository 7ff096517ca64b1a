import type { Random } from '#db/seed/random.ts'
import type { Held } from '#db/seed/staff/scene.ts'
import { placements, REASONS, reasonId } from '#db/seed/staff/tree.ts'
import { addDays } from '#platform/dates.ts'
import type { Assignment, Ledger } from '#staff/ledger/ledger.ts'

/** One row of staff.assignment: what was held true about a seat during some time. */
export interface Version {
  readonly key: number
  readonly held: Held
  readonly to: string | null
  readonly reason: Held['reason']
  readonly recordedFrom: string
  readonly recordedTo: string | null
}

const at = (day: string) => `${day}T08:30:00Z`

/**
 * How each assignment came to be known: that it would begin, some weeks before; that it would end, likewise; and a later
 * correction where there was one. Nothing is recorded in the future.
 */
export function versionsOf(held: readonly Held[], random: Random, today: string): Version[] {
  return held.flatMap((one, i): Version[] => {
    const key = i + 1
    const began = earlier(addDays(one.from, -random.int(10, 40)), addDays(today, -3))
    const isFirstTerm = one.reason === 'Visstid löpt ut' && !one.derived && one.to === addDays(one.from, 364)
    if (one.to === null || isFirstTerm)
      return [{ key, held: one, to: one.to, reason: one.reason, recordedFrom: at(began), recordedTo: null }]
    const told = earlier(later(addDays(one.to, -random.int(20, 60)), addDays(began, 1)), addDays(today, -2))
    const first = { key, held: one, to: null, reason: null, recordedFrom: at(began), recordedTo: at(told) }
    const last = { key, held: one, to: one.to, reason: one.reason }
    if (!one.recordedAs) return [first, { ...last, recordedFrom: at(told), recordedTo: null }]
    const { to, mendedOn } = one.recordedAs
    return [
      first,
      { ...last, to, recordedFrom: at(told), recordedTo: at(mendedOn) },
      { ...last, recordedFrom: at(mendedOn), recordedTo: null },
    ]
  })
}

const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a > b ? a : b)

/** The ledger as it was known at an instant, for the figures that a year was closed with. */
export function ledgerAt(versions: readonly Version[], instant: string): Ledger {
  const known = versions.filter((v) => v.recordedFrom <= instant && (v.recordedTo === null || v.recordedTo > instant))
  return {
    assignments: known.map(assignmentOf),
    placements: placements(),
    openings: [],
    applications: [],
    completions: [],
  }
}

function assignmentOf({ key, held, to, reason }: Version): Assignment {
  return {
    key,
    personId: held.person.at,
    positionId: held.seat.id,
    unitId: held.seat.unitId,
    legalEntityId: held.entityId,
    entity: held.entityId === 1 ? 'hsb_stockholm' : 'other_hsb',
    title: held.seat.title,
    area: held.seat.area,
    contract: held.contract,
    validFrom: held.from,
    validTo: to,
    endClass: reason && (REASONS[reasonId(reason) - 1]?.[1] ?? null),
    states: [],
    derived: held.derived,
  }
}
