import 'server-only'
import { sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { registerEvent } from '#db/schema/staff-register.ts'
import { SYSTEM } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** A tree that by mistake runs in a circle still gives an answer. */
const DEEPEST = 12

/**
 * Which team somebody is of follows from the seat she holds today: whoever leads that team confirms her competence and
 * reads what she releases, and whoever led her last team no longer does. Of several seats the team she is of already
 * wins, else the seat taken last; a seat in KOMS itself, above the teams, leaves her the team she has; whoever holds no
 * other seat is of none. Whoever never had a seat is nobody's to judge. Each change is an event. Returns how many
 * changed. Source: docs/decisions/107.
 */
export async function followTeams(tx: Transaction): Promise<number> {
  const at = now()
  const today = stockholmDate(at)
  const changed = await tx.execute<{ id: number; before: number | null; after: number | null }>(sql`
    with recursive team_unit as (
      select u.id as unit_id, u.team_id, 0 as depth from staff.unit u where u.team_id is not null
      union all
      select p.unit_id, t.team_id, t.depth + 1 from staff.unit_placement p
      join team_unit t on t.unit_id = p.parent_id join staff.unit u on u.id = p.unit_id and u.team_id is null
      where p.valid_from <= ${today} and coalesce(p.valid_to, 'infinity') >= ${today} and t.depth < ${DEEPEST}
    ), held as (
      select a.employee_id, case when u.key = 'koms' then e.team_id else t.team_id end as team_id, a.valid_from, a.key
      from staff.assignment a join staff.employee e on e.id = a.employee_id
      left join staff.unit u on u.id = a.unit_id
        and a.valid_from <= ${today} and coalesce(a.valid_to, 'infinity') >= ${today}
      left join team_unit t on t.unit_id = u.id
      where a.recorded_to is null and a.valid_from <= ${today}
    ), meant as (
      select distinct on (h.employee_id) h.employee_id, e.team_id as before, h.team_id as after
      from held h join staff.employee e on e.id = h.employee_id
      order by h.employee_id, h.team_id is null, h.team_id is distinct from e.team_id, h.valid_from desc, h.key
    )
    update staff.employee e set team_id = m.after from meant m
    where e.id = m.employee_id and m.after is distinct from m.before
    returning e.id::int, m.before::int, m.after::int`)
  for (const { id, before, after } of changed)
    await tx.insert(registerEvent).values({
      ...{ at, actorId: SYSTEM.employeeId, employeeId: id, kind: 'team_followed' },
      data: { before, after },
    })
  return changed.length
}
