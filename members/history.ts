import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { streetLine } from '#members/address.ts'
import type { CardEvent } from '#members/card.ts'
import { type PersonEvent, type PersonEventKind, type Places, sentenceOf } from '#members/events.ts'
import { fullName } from '#members/person.ts'
import { visibleHome, visiblePerson } from '#members/visibility.ts'
import type { Actor } from '#platform/actor.ts'

const MOST = 100

type Row = { id: number; at: Date | string; kind: PersonEventKind; data: Record<string, unknown>; by: string | null }

/**
 * A card's history as sentences, newest first. Whoever lacks the right does not read that somebody once was protected,
 * nor of a role that `rolesOf` leaves out: that something was left out would tell.
 */
export async function historyOf(actor: Actor, personId: number): Promise<CardEvent[]> {
  const rows = await db.execute<Row>(sql`
    select e.id::int as id, e.at, e.kind, e.data, m.name as by
    from members.person_event e join members.person p on p.id = e.person_id left join staff.employee m on m.id = e.actor_id
    where e.person_id = ${personId} and ${visiblePerson(actor)}
      and (${actor.mayReadProtected} or (e.kind <> 'protection_changed'
        and (e.data ->> 'homeId' is null
          or exists (select from members.home h where h.id = (e.data ->> 'homeId')::bigint and ${visibleHome(actor)}))
        and (e.data ->> 'forPersonId' is null
          or exists (select from members.person o where o.id = (e.data ->> 'forPersonId')::bigint and ${visiblePerson(actor, 'o')}))))
    order by e.id desc limit ${MOST}`)
  const places = await placesIn(actor, rows)
  return rows.map(({ id, at, kind, data, by }) => ({
    id,
    kind,
    at: new Date(at).toISOString(),
    by: by ?? 'Systemet',
    sentence: sentenceOf({ kind, ...data } as PersonEvent, places),
  }))
}

/** Names for the ids that the events point at, as far as this actor may know them. */
async function placesIn(actor: Actor, rows: readonly Row[]): Promise<Places> {
  const [homes, associations, people] = await Promise.all([
    texts<{ street: string; entrance: string | null; number: string | null }>(
      idsIn(rows, 'homeId'),
      (ids) => sql`select h.id::int as id, h.street_address as street, h.entrance, h.official_number as number
        from members.home h where h.id in ${ids} and ${visibleHome(actor)}`,
      (row) => streetLine({ streetAddress: row.street, entrance: row.entrance, officialNumber: row.number }),
    ),
    texts<{ name: string }>(
      idsIn(rows, 'associationId'),
      (ids) => sql`select a.id::int as id, a.name from members.association a where a.id in ${ids}`,
      (row) => row.name,
    ),
    texts<{ givenName: string; familyName: string }>(
      idsIn(rows, 'forPersonId'),
      (ids) => sql`select p.id::int as id, p.given_name as "givenName", p.family_name as "familyName"
        from members.person p where p.id in ${ids} and ${visiblePerson(actor)}`,
      fullName,
    ),
  ])
  return {
    home: (id) => homes.get(id) ?? null,
    association: (id) => associations.get(id) ?? null,
    person: (id) => people.get(id) ?? null,
  }
}

/** Ids stand in the event itself, and for a registration in the role that came with it. */
function idsIn(rows: readonly Row[], key: string): number[] {
  const values = rows.flatMap(({ data }) => [
    data[key],
    (data.role as Record<string, unknown> | null | undefined)?.[key],
  ])
  return [...new Set(values.filter((id) => typeof id === 'number'))]
}

async function texts<R extends object>(
  ids: number[],
  query: (ids: number[]) => SQL,
  text: (row: R) => string,
): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = (await db.execute(query(ids))) as unknown as (R & { id: number })[]
  return new Map(rows.map((row) => [row.id, text(row)]))
}
