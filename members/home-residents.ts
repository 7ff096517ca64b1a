import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { fullName, type RoleKind } from '#members/person.ts'
import { currentRole, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'
import { logRead } from '#platform/read-log.ts'

export interface Resident {
  readonly id: number
  readonly name: string
  readonly role: RoleKind
  readonly shielded: boolean
}

type Row = { home_id: string; id: string; given_name: string; family_name: string; kind: RoleKind; shielded: boolean }

/** Who lives in each home today, by home id. Reading that somebody shielded lives there is logged. */
export async function homeResidents(reader: Reader, actor: Actor, homeIds: number[]): Promise<Map<number, Resident[]>> {
  const byHome = new Map<number, Resident[]>()
  if (homeIds.length === 0) return byHome
  const rows = await reader.execute<Row>(sql`
    select r.home_id, p.id, p.given_name, p.family_name, r.kind, p.shielded
    from members.person_role r join members.person p on p.id = r.person_id
    where r.home_id in ${homeIds} and ${currentRole()} and ${visiblePerson(actor)}
    order by r.kind, p.family_name, p.given_name`)
  for (const row of rows) {
    const residents = byHome.get(Number(row.home_id)) ?? []
    residents.push({ id: Number(row.id), name: fullName(named(row)), role: row.kind, shielded: row.shielded })
    byHome.set(Number(row.home_id), residents)
  }
  for (const row of rows) if (row.shielded) await logRead(actor, 'protected_person', Number(row.id))
  return byHome
}

const named = (row: Row) => ({ givenName: row.given_name, familyName: row.family_name })
