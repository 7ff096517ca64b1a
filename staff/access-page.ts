import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import type { Access } from '#staff/granting/access.ts'
import { mayEditAccess } from '#staff/permissions.ts'

export interface HeldAccess {
  readonly id: number
  readonly access: Access
  readonly validFrom: string
  readonly validTo: string | null
  readonly isActive: boolean
}

export interface AccessRow {
  readonly id: number
  readonly name: string
  /** Null for whoever holds an access but can no longer sign in. */
  readonly email: string | null
  readonly team: string | null
  readonly held: readonly HeldAccess[]
}

export interface AccessEvent {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly employee: string
  readonly kind: 'granted' | 'withdrawn'
  readonly access: Access
}

/** Everybody who can sign in or holds an access, with what they may do now and later, and the latest changes. For administrators. */
export async function accessPage(actor: Actor): Promise<{ rows: AccessRow[]; events: AccessEvent[] }> {
  if (!mayEditAccess(actor)) return { rows: [], events: [] }
  const sql = driver()
  const today = stockholmDate(now())
  const [rows, events] = await Promise.all([
    sql<AccessRow[]>`
      select e.id::int as id, e.name, e.email, t.name as team, coalesce(json_agg(json_build_object('id', g.id, 'access', g.access,
          'validFrom', g.valid_from, 'validTo', g.valid_to, 'isActive', g.valid_from <= ${today}) order by g.id) filter (where g.id is not null), '[]') as held
      from staff.employee e left join staff.team t on t.id = e.team_id
      left join staff.access_grant g on g.employee_id = e.id and not g.revoked and coalesce(g.valid_to, 'infinity') >= ${today}
      where e.email is not null or g.id is not null
      group by e.id, e.name, e.email, t.name order by e.name limit 500`,
    sql<AccessEvent[]>`
      select v.id::int as id, v.at, coalesce(a.name, 'Systemet') as actor, e.name as employee, v.kind, v.data->>'access' as access
      from staff.access_event v join staff.employee e on e.id = v.employee_id left join staff.employee a on a.id = v.actor_id
      order by v.id desc limit 20`,
  ])
  return { rows: [...rows], events: [...events] }
}
