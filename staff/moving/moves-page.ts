import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Day, dateOf, dayOf, yearOf } from '#staff/ledger/days.ts'
import type { ExitKind } from '#staff/ledger/exits.ts'
import { houseView } from '#staff/ledger/house-view.ts'
import type { PlainDate, UnitPlacement } from '#staff/ledger/ledger.ts'
import type { Role } from '#staff/ledger/people.ts'
import { isBelow, unitName } from '#staff/ledger/tree.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { END_CLASS_NAMES, shownKind } from '#staff/moving/reason-words.ts'
import { maySeeMoves, reasonsShown, staffTier } from '#staff/permissions.ts'
import { currentLedger } from '#staff/reading/current-ledger.ts'
import { readDefinitions, readKomsId } from '#staff/reading/definitions.ts'
import { readNames } from '#staff/reading/names.ts'

/** A seat as a row tells it. */
interface SeatWords {
  readonly title: string
  readonly unit: string
}
export interface MoveRow {
  /** Key of the assignment that ended. */
  readonly key: number
  readonly lastDay: PlainDate
  readonly personId: number | null
  /** Null when it is not shown: the reader may not, or she has died. */
  readonly name: string | null
  readonly from: SeatWords
  readonly to: (SeatWords & { readonly on: PlainDate }) | null
  readonly kind: ExitKind | 'within'
  /** Its last day has not passed yet; not counted. */
  readonly isDecided: boolean
  readonly isDerived: boolean
  /** As much of why as the reader may know. */
  readonly reason: string | null
}
export interface MovesPage {
  readonly unit: string
  readonly year: number
  readonly years: readonly number[]
  readonly rows: readonly MoveRow[]
  readonly decided: readonly MoveRow[]
  readonly showsReasons: boolean
}

interface Found {
  readonly day: Day
  readonly from: Role
  readonly to: Role | null
  readonly kind: ExitKind | 'within'
}

/**
 * Who left KOMS (or one's own team) in a year, and who moved inside it, derived from the assignments; what is decided for
 * days to come stands by itself. Every name that is shown is written down as seen. Undefined for who may not.
 */
export async function movesPage(actor: Actor, wanted: string | undefined): Promise<MovesPage | undefined> {
  if (!maySeeMoves(actor)) return undefined
  const [ledger, definitions, unitId] = await Promise.all([currentLedger(), readDefinitions(), scopeUnit(actor)])
  const today = dayOf(stockholmDate(now()))
  const { exits, subtree } = unitView(ledger, unitId, definitions)
  const within = houseView(ledger, definitions).moves.filter(
    ({ from, to, day }) =>
      isBelow(subtree, from.assignment.unitId, day) && isBelow(subtree, to.assignment.unitId, to.from),
  )
  const found: Found[] = [...exits, ...within.map((move) => ({ ...move, kind: 'within' as const }))]
  const years = [...new Set([yearOf(today), ...found.filter(({ day }) => day < today).map(({ day }) => yearOf(day))])]
  const year = years.find((one) => String(one) === wanted) ?? yearOf(today)
  const shown = found
    .filter(({ day }) => (day < today ? yearOf(day) === year : true))
    .toSorted((a, b) => b.day - a.day || a.from.assignment.key - b.from.assignment.key)
  const names = await readNames(
    actor,
    shown.map(({ from }) => from.assignment.key),
    'Flyttar',
  )
  const rows = shown.map((one) => rowOf(one, { actor, names, today, placements: ledger.placements }))
  return {
    unit: unitName(ledger.placements, unitId, today),
    year,
    years: years.toSorted((a, b) => b - a),
    rows: rows.filter(({ isDecided }) => !isDecided),
    decided: rows.filter(({ isDecided }) => isDecided).toReversed(),
    showsReasons: reasonsShown(actor) !== 'none',
  }
}

interface Telling {
  readonly actor: Actor
  readonly names: Awaited<ReturnType<typeof readNames>>
  readonly today: Day
  readonly placements: readonly UnitPlacement[]
}

function rowOf({ day, from, to, kind }: Found, { actor, names, today, placements }: Telling): MoveRow {
  const named = names.get(from.assignment.key)
  const reasons = reasonsShown(actor)
  const seat = ({ assignment }: Role, on: Day): SeatWords => ({
    title: assignment.title,
    unit: unitName(placements, assignment.unitId, on),
  })
  return {
    key: from.assignment.key,
    lastDay: dateOf(day),
    // Whoever has died has no name here, and HR must still be able to mend a mistake.
    personId: named?.personId ?? (staffTier(actor) === 'hr' ? from.assignment.personId : null),
    name: named?.name ?? null,
    from: seat(from, day),
    to: to && { ...seat(to, Math.max(to.from, day + 1)), on: dateOf(Math.max(to.from, day + 1)) },
    kind: kind === 'within' ? kind : shownKind(kind, reasons),
    isDecided: day >= today,
    isDerived: from.assignment.derived,
    reason: named?.reason ?? (named?.reasonClass ? END_CLASS_NAMES[named.reasonClass] : null),
  }
}

/** Whose moves this reader sees: her team's, or all of KOMS. */
export async function scopeUnit(actor: Actor): Promise<number> {
  if (staffTier(actor) !== 'team') return readKomsId()
  const [row] = await driver()<{ id: number }[]>`select id::int from staff.unit where team_id = ${actor.teamId}`
  return row?.id ?? 0
}
