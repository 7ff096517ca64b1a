import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { type YearFigures, yearFigures } from '#staff/closing-years/year-figures.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { Assignment, PlainDate } from '#staff/ledger/ledger.ts'
import { isBelow, subtreeOf, unitName } from '#staff/ledger/tree.ts'
import { scopeUnit } from '#staff/moving/moves-page.ts'
import { maySeeMoves } from '#staff/permissions.ts'
import { currentLedger } from '#staff/reading/current-ledger.ts'
import { readDefinitions } from '#staff/reading/definitions.ts'
import { type Seat, type Staffing, staffingOn, vacanciesOf, wentTo } from '#staff/vacancies/vacancies.ts'

export interface VacancyRow {
  readonly seatId: number
  readonly title: string
  readonly unit: string
  readonly critical: boolean
  readonly openFrom: PlainDate | null
  readonly startsOn: PlainDate | null
  /** Where whoever left went, as a role: "Förvaltare, Fastighetsförvaltning". Null when she left HSB Stockholm. */
  readonly ledTo: string | null
}
export interface TeamRow {
  readonly unitId: number
  readonly name: string
  readonly days: readonly Staffing[]
}
export interface VacanciesPage {
  readonly unit: string
  readonly today: PlainDate
  readonly days: readonly PlainDate[]
  readonly teams: readonly TeamRow[]
  readonly vacancies: readonly VacancyRow[]
  readonly thisYear: Pick<YearFigures, 'exits' | 'leavers'>
}

const WEEKS = [0, 2, 4, 6, 8] as const

/** Open seats, who is coming, and what it means for each team in the weeks ahead. Roles, no names. */
export async function vacanciesPage(actor: Actor): Promise<VacanciesPage | undefined> {
  if (!maySeeMoves(actor)) return undefined
  const today = stockholmDate(now())
  const [ledger, definitions, unitId, seats] = await Promise.all([
    currentLedger(),
    readDefinitions(),
    scopeUnit(actor),
    driver()<Seat[]>`
      select id::int, title, unit_id::int as "unitId", critical, valid_from as "validFrom", valid_to as "validTo" from staff.position`,
  ])
  const subtree = subtreeOf(ledger.placements, unitId)
  const day = dayOf(today)
  const here = seats.filter((seat) => isBelow(subtree, seat.unitId, day))
  const days = WEEKS.map((weeks) => addDays(today, weeks * 7))
  const name = (id: number) => unitName(ledger.placements, id, day)
  const next = (left: Assignment) => wentTo(left, byPerson.get(left.personId) ?? [], definitions.gapDays)
  const byPerson = Map.groupBy(ledger.assignments, ({ personId }) => personId)
  const asked = { unitId, definitions, today }
  return {
    unit: name(unitId),
    today,
    days,
    teams: [...new Set(here.map((seat) => seat.unitId))]
      .map((id) => ({
        unitId: id,
        name: name(id),
        days: days.map((one) => staffingOn(one, id, here, ledger.assignments)),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
    vacancies: vacanciesOf(here, ledger.assignments, today, (one) => addDays(one, 1)).map(
      ({ seat, left, openFrom, startsOn }) => ({
        ...{ seatId: seat.id, title: seat.title, unit: name(seat.unitId), critical: seat.critical, openFrom, startsOn },
        ledTo: left && words(next(left), name),
      }),
    ),
    thisYear: yearFigures(ledger, Number(today.slice(0, 4)), asked),
  }
}

function words(to: Assignment | null, name: (unitId: number) => string): string | null {
  return to ? `${to.title}, ${name(to.unitId)}` : null
}
