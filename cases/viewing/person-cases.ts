import 'server-only'
import type { Status } from '#cases/case.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

export interface PersonCase {
  readonly number: string
  readonly title: string
  readonly type: string
  readonly status: Status
  readonly receivedAt: Date
}

/** The newest cases about a person, at most twenty; none for an actor who may not read a protected person's. */
export async function casesOfPerson(actor: Actor, personId: number): Promise<PersonCase[]> {
  if (!mayReadCases(actor)) return []
  return [
    ...(await driver()<PersonCase[]>`
      select c.number, c.title, t.name as type, c.status, c.received_at as "receivedAt"
      from cases."case" c join cases.case_type t on t.key = c.type_key
      where c.person_id = ${personId} and (not c.restricted or ${actor.mayReadProtected}) order by c.id desc limit 20`),
  ]
}
