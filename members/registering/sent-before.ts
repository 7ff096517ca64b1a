import 'server-only'
import { sql } from 'drizzle-orm'
import type { Reader, Transaction } from '#db/client.ts'
import type { Registration } from '#members/registering/registration.ts'
import type { Actor } from '#platform/actor.ts'

/** A form is sent again within minutes; as many changes as a busy day has are looked through, and never all there are. */
const LOOKED_THROUGH = 20_000

/**
 * The person that this form has added already, when it is sent again after its answer was lost. The same key with
 * another name is a form that was gone back to and filled in for somebody else.
 */
export async function sentBefore(reader: Reader, actor: Actor, sent: Registration): Promise<number | null> {
  const rows = await reader.execute<{ id: number }>(sql`
    select p.id::int as id from members.person_event e join members.person p on p.id = e.person_id
    where e.id > (select max(id) from members.person_event) - ${LOOKED_THROUGH}
      and e.kind = 'registered' and e.actor_id = ${actor.employeeId} and e.data ->> 'submission' = ${sent.submission}
      and p.given_name = ${sent.givenName} and p.family_name = ${sent.familyName}`)
  return rows[0]?.id ?? null
}

/** Held until the transaction ends: the same form sent twice at once is added once. */
export async function oneAtATime(tx: Transaction, { submission }: Registration): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${submission}, 0))`)
}
