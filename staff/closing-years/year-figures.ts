import { dayOf } from '#staff/ledger/days.ts'
import { countedExits, EXIT_KINDS, type ExitKind, exitsFrom, oncePerPerson } from '#staff/ledger/exits.ts'
import { headcountOf } from '#staff/ledger/headcount.ts'
import type { Definitions, Ledger, PlainDate } from '#staff/ledger/ledger.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { staysIn } from '#staff/ledger/stays.ts'
import { subtreeOf } from '#staff/ledger/tree.ts'

/** What a closed year has told: its counts, and the rows behind them. */
export interface YearFigures {
  /** Persons by where their last exit of the year led. */
  readonly exits: Readonly<Record<ExitKind, number>>
  /** Persons who left KOMS; a reorganisation is outside. */
  readonly leavers: number
  /** Persons, by exact days; null for a year that has not begun. */
  readonly averageHeadcount: number | null
  /** Keys of the assignments that ended, in order. */
  readonly rows: readonly number[]
}

/** The figures of one year for a unit and everything below it. Pure; `today` settles which last days have passed. */
export function yearFigures(
  ledger: Ledger,
  year: number,
  { unitId, definitions, today }: { unitId: number; definitions: Definitions; today: PlainDate },
): YearFigures {
  const people = peopleOf(ledger)
  const subtree = subtreeOf(ledger.placements, unitId)
  const stays = staysIn(people, subtree, definitions)
  const window = { from: dayOf(`${year}-01-01`), to: dayOf(`${year}-12-31`) }
  const all = countedExits(exitsFrom(people, subtree, stays, definitions), window.from, window.to, dayOf(today))
  // Whoever left and was then taken along by a reorganisation has left: the share is counted without the latter.
  const left = oncePerPerson(all.filter(({ kind }) => kind !== 'reorganisation'))
  const gone = new Set(left.map(({ personId }) => personId))
  const taken = oncePerPerson(all.filter(({ kind, personId }) => kind === 'reorganisation' && !gone.has(personId)))
  const exits = [...left, ...taken]
  const counts = Object.fromEntries(
    EXIT_KINDS.map((kind) => [kind, exits.filter((exit) => exit.kind === kind).length]),
  ) as Record<ExitKind, number>
  const { average } = headcountOf(stays, window, dayOf(today))
  return {
    exits: counts,
    leavers: left.length,
    averageHeadcount: average === null ? null : Math.round(average * 10) / 10,
    rows: exits.map((exit) => exit.from.assignment.key).toSorted((a, b) => a - b),
  }
}
