import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import type { YearFigures } from '#staff/closing-years/year-figures.ts'
import { yearOf } from '#staff/ledger/days.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { mayCloseYears } from '#staff/permissions.ts'
import { currentLedger } from '#staff/reading/current-ledger.ts'
import { readDefinitions, readKomsId } from '#staff/reading/definitions.ts'

export interface ClosedYear {
  readonly year: number
  readonly closedAt: Date
  readonly closedBy: string
  readonly figures: YearFigures
  readonly revisions: readonly Revision[]
}
interface Revision {
  readonly id: number
  readonly year: number
  readonly at: Date
  readonly actor: string
  readonly reason: string
  readonly before: YearFigures
  readonly after: YearFigures
}
interface YearNote {
  readonly fromYear: number | null
  readonly toYear: number
  readonly text: string
  readonly source: string
  readonly countsUnknown: boolean
}

export interface YearsPage {
  readonly closed: readonly ClosedYear[]
  readonly open: readonly number[]
  readonly notes: readonly YearNote[]
}

/**
 * Closed years with their revisions, those that may be closed, and what is known of years in words. Counts by why people
 * left, and what was written about each change: for whoever closes years, undefined to everybody else.
 */
export async function yearsPage(actor: Actor): Promise<YearsPage | undefined> {
  if (!mayCloseYears(actor)) return undefined
  const sql = driver()
  const [years, revisions, notes, ledger, definitions, koms] = await Promise.all([
    sql<Omit<ClosedYear, 'revisions'>[]>`
      select y.year, y.closed_at as "closedAt", e.name as "closedBy", y.figures
      from staff.closed_year y join staff.employee e on e.id = y.closed_by order by y.year desc`,
    sql<Revision[]>`
      select r.id::int, r.year, r.at, e.name as actor, r.reason, r.before, r.after
      from staff.year_revision r join staff.employee e on e.id = r.actor_id order by r.id desc`,
    readYearNotes(),
    currentLedger(),
    readDefinitions(),
    readKomsId(),
  ])
  const isClosed = new Set(years.map(({ year }) => year))
  const thisYear = Number(stockholmDate(now()).slice(0, 4))
  const told = unitView(ledger, koms, definitions).exits.map(({ day }) => yearOf(day))
  const open = [...new Set(told)].filter((year) => year < thisYear && !isClosed.has(year))
  return {
    closed: years.map((year) => ({ ...year, revisions: revisions.filter((one) => one.year === year.year) })),
    open: open.toSorted((a, b) => a - b),
    notes,
  }
}

async function readYearNotes(): Promise<YearNote[]> {
  return [
    ...(await driver()<YearNote[]>`
      select from_year as "fromYear", to_year as "toYear", text, source, counts_unknown as "countsUnknown"
      from staff.year_note order by to_year`),
  ]
}
