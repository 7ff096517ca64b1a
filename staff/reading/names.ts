import 'server-only'
import type { Sql } from 'postgres'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { dayOf } from '#staff/ledger/days.ts'
import type { EndClass, UnitPlacement } from '#staff/ledger/ledger.ts'
import { subtreeOf } from '#staff/ledger/tree.ts'
import { reasonsShown, staffTier } from '#staff/permissions.ts'
import { FORGOTTEN } from '#staff/retention/retention.ts'

/** Who a row of the ledger is about, and why the assignment ended as far as the reader may know. */
export interface NamedRow {
  readonly personId: number
  readonly name: string
  /** The reason as it was written; for HR alone. */
  readonly reason: string | null
  /** For HR and the manager. */
  readonly reasonClass: EndClass | null
}

interface Row {
  readonly key: number
  readonly personId: number
  readonly name: string
  readonly reason: string | null
  readonly reasonClass: EndClass | null
  /** The seats she held from this row's first day until a month after its last. */
  readonly around: readonly { unit: number; from: string; to: string | null }[]
}

/** The same look again within so many minutes is one look. */
const ONE_LOOK_MINUTES = 5

/**
 * The names behind rows of the ledger, by the key of the assignment, for whoever may read them; the others are missing
 * from the answer. Every name but one's own is written down as seen, at `place`, before it is returned: what cannot be
 * logged is not shown. Whoever has died is never named in a list.
 */
export async function readNames(
  actor: Actor,
  keys: readonly number[],
  place: string,
): Promise<ReadonlyMap<number, NamedRow>> {
  if (keys.length === 0) return new Map()
  const sql = driver()
  const [rows, inScope] = await Promise.all([rowsOf(sql, keys), scopeOf(sql, actor)])
  const shown = rows.filter((row) => row.personId === actor.employeeId || row.around.some(inScope))
  // A name that is forgotten was not seen.
  const seen = shown.filter(({ name }) => name !== FORGOTTEN)
  await logViewing(actor, [...new Set(seen.map(({ personId }) => personId))], place)
  const reasons = reasonsShown(actor)
  return new Map(
    shown.map(({ key, personId, name, reason, reasonClass }) => {
      const own = personId === actor.employeeId
      return [
        key,
        {
          personId,
          name,
          reason: own || reasons === 'reason' ? reason : null,
          reasonClass: own || reasons !== 'none' ? reasonClass : null,
        },
      ]
    }),
  )
}

/** Writes down that somebody saw these people by name. Oneself is nobody's news. */
export async function logViewing(actor: Actor, personIds: readonly number[], place: string): Promise<void> {
  const others = personIds.filter((id) => id !== actor.employeeId)
  if (others.length === 0) return
  const at = now()
  const since = new Date(at.getTime() - ONE_LOOK_MINUTES * 60_000)
  await driver()`
    insert into staff.name_viewing (at, viewer_id, employee_id, place)
    select ${at}, ${actor.employeeId}, seen.id, ${place} from unnest(${others}::bigint[]) as seen (id)
    where not exists (select from staff.name_viewing v
      where v.viewer_id = ${actor.employeeId} and v.employee_id = seen.id and v.place = ${place} and v.at > ${since})`
}

async function rowsOf(sql: Sql, keys: readonly number[]): Promise<Row[]> {
  const rows = await sql<Row[]>`
    select a.key::int, a.employee_id::int as "personId", e.name, r.name as reason, r.class as "reasonClass",
      (select json_agg(json_build_object('unit', o.unit_id, 'from', o.valid_from, 'to', o.valid_to))
        from staff.assignment o where o.employee_id = a.employee_id and o.recorded_to is null
        and daterange(o.valid_from, o.valid_to, '[]') && daterange(a.valid_from, a.valid_to + 31, '[]')) as around
    from staff.assignment a join staff.employee e on e.id = a.employee_id
    left join staff.end_reason r on r.id = a.end_reason_id
    where a.recorded_to is null and a.key = any(${keys as number[]}::bigint[])
      and not exists (select from staff.assignment d join staff.end_reason why on why.id = d.end_reason_id
        where d.employee_id = a.employee_id and d.recorded_to is null and why.class = 'death')`
  return [...rows]
}

/** Whether a seat on some day of its time lies where this reader reads names. */
async function scopeOf(sql: Sql, actor: Actor): Promise<(seat: Row['around'][number]) => boolean> {
  const tier = staffTier(actor)
  if (tier === 'hr') return () => true
  if (tier === 'own') return () => false
  const [roots, placements] = await Promise.all([
    tier === 'koms'
      ? sql<{ id: number }[]>`select id::int from staff.unit where key = 'koms'`
      : sql<{ id: number }[]>`select id::int from staff.unit where team_id = ${actor.teamId}`,
    sql<UnitPlacement[]>`
      select unit_id::int as "unitId", name, parent_id::int as "parentId", valid_from as "validFrom", valid_to as "validTo"
      from staff.unit_placement`,
  ])
  const [root] = roots
  if (!root) return () => false
  const subtree = subtreeOf(placements, root.id)
  return ({ unit, from, to }) =>
    (subtree.get(unit) ?? []).some((range) => dayOf(from) <= range.to && (to === null || dayOf(to) >= range.from))
}
