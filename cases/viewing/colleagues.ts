import 'server-only'
import { sql } from 'drizzle-orm'
import { db, type Reader } from '#db/client.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

export interface Colleague {
  readonly id: number
  readonly name: string
  readonly teamId: number | null
  readonly team: string | null
  readonly mayReadProtected: boolean
}

function working(where = sql`true`) {
  const today = stockholmDate(now())
  return sql`
    select e.id::int as id, e.name, e.team_id::int as "teamId", t.name as team, bool_or(g.access = 'protected') as "mayReadProtected"
    from staff.employee e left join staff.team t on t.id = e.team_id
    join staff.access_grant g on g.employee_id = e.id and not g.revoked and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today}
    where ${where}
    group by e.id, e.name, e.team_id, t.name having bool_or(g.access in ('agent', 'team_leader')) order by e.name`
}

/** Everybody who works cases today, by name in Swedish order. */
export async function workingColleagues(): Promise<Colleague[]> {
  return [...(await db.execute<Colleague & Record<string, unknown>>(working()))]
}

/** One colleague who works cases today, or nothing. */
export async function workingColleague(reader: Reader, id: number): Promise<Colleague | undefined> {
  return (await reader.execute<Colleague & Record<string, unknown>>(working(sql`e.id = ${id}`)))[0]
}
