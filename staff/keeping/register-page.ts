import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import type { Contract, PlainDate, StateKind, UnitPlacement } from '#staff/ledger/ledger.ts'
import { mayKeepRegister } from '#staff/permissions.ts'
import { logViewing } from '#staff/reading/names.ts'
import { readPlacements } from '#staff/reading/read-ledger.ts'

export interface TreeRow {
  readonly unitId: number
  readonly name: string
  readonly depth: number
}
export interface PersonRow {
  readonly id: number
  readonly name: string
  readonly title: string
  readonly unitId: number
  readonly contract: Contract
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly state: StateKind | null
}
export interface RegisterPage {
  readonly units: readonly TreeRow[]
  readonly unit: TreeRow
  /** Of the unit and everything below it today, at most so many that a page can hold them. */
  readonly people: readonly PersonRow[]
  /** Who left this unit during the last year and holds no seat now: from here HR lets them begin again. */
  readonly left: readonly { readonly id: number; readonly name: string; readonly lastDay: PlainDate }[]
}

const MOST = 500

/** The rows that follow a unit and stand deeper: the tree is in that order. */
function unitsBelow(units: readonly TreeRow[], unit: TreeRow): number[] {
  const at = units.indexOf(unit)
  const end = units.findIndex(({ depth }, i) => i > at && depth <= unit.depth)
  return units.slice(at, end === -1 ? undefined : end).map(({ unitId }) => unitId)
}

/** One unit's people today. HR only; every name is written down as seen. */
export async function registerPage(actor: Actor, wanted: number | undefined): Promise<RegisterPage | undefined> {
  if (!mayKeepRegister(actor)) return undefined
  const sql = driver()
  const today = stockholmDate(now())
  const units = treeOn(await readPlacements(), today)
  const [koms] = await sql<{ id: number }[]>`select id::int from staff.unit where key = 'koms'`
  const unit = units.find(({ unitId }) => unitId === (wanted ?? koms?.id)) ?? units[0]
  if (!unit) return undefined
  const below = unitsBelow(units, unit)
  const alive = sql`not exists (select from staff.assignment d join staff.end_reason why on why.id = d.end_reason_id
    where d.employee_id = e.id and d.recorded_to is null and why.class = 'death')`
  const [people, left] = await Promise.all([
    sql<PersonRow[]>`
      select e.id::int, e.name, p.title, a.unit_id::int as "unitId", a.contract, a.valid_from as "validFrom", a.valid_to as "validTo",
        (select s.kind from staff.assignment_state s where s.assignment_key = a.key and s.recorded_to is null
          and s.valid_from <= ${today} and coalesce(s.valid_to, 'infinity') >= ${today} limit 1) as state
      from staff.assignment a join staff.employee e on e.id = a.employee_id join staff.position p on p.id = a.position_id
      where a.recorded_to is null and a.unit_id = any(${below}::bigint[]) and coalesce(a.valid_to, 'infinity') >= ${today} and ${alive}
      order by e.name limit ${MOST}`,
    sql<{ id: number; name: string; lastDay: PlainDate }[]>`
      select e.id::int, e.name, max(a.valid_to) as "lastDay" from staff.assignment a join staff.employee e on e.id = a.employee_id
      where a.recorded_to is null and a.unit_id = any(${below}::bigint[]) and a.valid_to < ${today} and a.valid_to > ${today}::date - 366
        and ${alive} and not exists (select from staff.assignment o where o.employee_id = e.id and o.recorded_to is null
          and coalesce(o.valid_to, 'infinity') >= ${today})
      group by e.id, e.name order by e.name limit ${MOST}`,
  ])
  await logViewing(actor, [...new Set([...people, ...left].map(({ id }) => id))], 'Register')
  return { units, unit, people: [...people], left: [...left] }
}

/** The tree on a day, parents before their children, each level by name. Pure. */
export function treeOn(placements: readonly UnitPlacement[], day: PlainDate): TreeRow[] {
  const then = placements.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day))
  const here = new Set(then.map(({ unitId }) => unitId))
  const below = (parentId: number | null, depth: number): TreeRow[] =>
    then
      // A unit whose parent is gone that day still stands somewhere.
      .filter((one) => (one.parentId !== null && here.has(one.parentId) ? one.parentId : null) === parentId)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
      .flatMap(({ unitId, name }) => [{ unitId, name, depth }, ...(depth < 12 ? below(unitId, depth + 1) : [])])
  return below(null, 0)
}
