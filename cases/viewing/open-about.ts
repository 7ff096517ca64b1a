import 'server-only'
import type { Status } from '#cases/case.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

export interface OpenCase {
  readonly number: string
  readonly title: string
  readonly type: string
  readonly status: Status
}

/** Open cases about the same person, home or association, newest first, at most five: "samma sak?". Protected ones only for those who may. */
export async function openCasesAbout(
  actor: Actor,
  kind: 'person' | 'home' | 'association',
  id: number,
): Promise<OpenCase[]> {
  if (!mayReadCases(actor)) return []
  const sql = driver()
  const column = { person: sql`c.person_id`, home: sql`c.home_id`, association: sql`c.association_id` }[kind]
  return [
    ...(await sql<OpenCase[]>`
      select c.number, c.title, t.name as type, c.status from cases."case" c join cases.case_type t on t.key = c.type_key
      where ${column} = ${id} and c.is_open and (not c.restricted or ${actor.mayReadProtected}) order by c.id desc limit 5`),
  ]
}
