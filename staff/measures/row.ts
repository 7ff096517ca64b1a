import type { Day } from '#staff/ledger/days.ts'
import type { Entry } from '#staff/ledger/entries.ts'
import type { Exit } from '#staff/ledger/exits.ts'
import type { Fill } from '#staff/ledger/fills.ts'
import type { PersonDays } from '#staff/ledger/headcount.ts'
import type { Application, Completion, Opening } from '#staff/ledger/ledger.ts'
import type { Move } from '#staff/ledger/moves.ts'
import type { Role } from '#staff/ledger/people.ts'
import type { Stay } from '#staff/ledger/stays.ts'

export type RowKind =
  | 'exit'
  | 'entry'
  | 'move'
  | 'fill'
  | 'stay'
  | 'person_days'
  | 'person'
  | 'opening'
  | 'application'
  | 'completion'

/** One row behind a figure. The weights of a figure's rows, added up, are the figure. */
export interface Row {
  readonly kind: RowKind
  /** Stands for the same thing in every figure of one ledger, so that a row is never in a figure twice. */
  readonly key: string
  /** Null for what belongs to nobody (a seat to fill) or to somebody from outside. */
  readonly personId: number | null
  readonly weight: number
  readonly day: Day | null
  readonly from: Role | null
  readonly to: Role | null
  /** The exit behind it, when it is one: its kind and reason may be asked for. */
  readonly exit: Exit | null
  /** The seat an opening or an application is about. */
  readonly openingId: number | null
}

const NOTHING = { personId: null, weight: 1, day: null, from: null, to: null, exit: null, openingId: null }

export const exitRow = (exit: Exit): Row => ({
  ...NOTHING,
  kind: 'exit',
  key: `exit-${exit.personId}-${exit.day}`,
  personId: exit.personId,
  day: exit.day,
  from: exit.from,
  to: exit.to,
  exit,
})

export const entryRow = (entry: Entry): Row => ({
  ...NOTHING,
  kind: 'entry',
  key: `entry-${entry.personId}-${entry.day}`,
  personId: entry.personId,
  day: entry.day,
  from: entry.from,
  to: entry.to,
})

export const moveRow = (move: Move): Row => ({
  ...NOTHING,
  kind: 'move',
  key: `move-${move.from.assignment.key}`,
  personId: move.personId,
  day: move.day,
  from: move.from,
  to: move.to,
})

export const fillRow = (fill: Fill): Row => ({
  ...NOTHING,
  kind: 'fill',
  key: `fill-${fill.to.assignment.key}`,
  personId: fill.personId,
  day: fill.day,
  from: fill.from,
  to: fill.to,
})

export const stayRow = (stay: Stay): Row => ({
  ...NOTHING,
  kind: 'stay',
  key: `stay-${stay.personId}-${stay.from}`,
  personId: stay.personId,
  day: stay.from,
  from: stay.last,
})

export const personDaysRow = (person: PersonDays): Row => ({
  ...NOTHING,
  kind: 'person_days',
  key: `days-${person.personId}`,
  personId: person.personId,
  weight: person.days,
})

export const personRow = (personId: number): Row => ({
  ...NOTHING,
  kind: 'person',
  key: `person-${personId}`,
  personId,
})

export const openingRow = (opening: Opening, day: Day): Row => ({
  ...NOTHING,
  kind: 'opening',
  key: `opening-${opening.id}`,
  openingId: opening.id,
  day,
})

export const applicationRow = (application: Application): Row => ({
  ...NOTHING,
  kind: 'application',
  key: `application-${application.id}`,
  personId: application.personId,
  openingId: application.openingId,
})

/** A completed training, weighed by its hours. */
export const completionRow = (completion: Completion, day: Day, index: number): Row => ({
  ...NOTHING,
  kind: 'completion',
  key: `completion-${index}`,
  personId: completion.personId,
  weight: completion.hours,
  day,
})
