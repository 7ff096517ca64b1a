import 'server-only'
import { type ContactWay, type FirstContact, firstContact } from '#cases/first-contact/signals.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

interface Ended {
  readonly id: number
  readonly typeKey: string
  readonly personId: number | null
  readonly homeId: number | null
  readonly firstContact: boolean | null
  readonly memberSolved: boolean | null
}

interface Row {
  endedAt: Date | null
  at: Date | null
  way: ContactWay | null
  number: string | null
}

/**
 * What the three witnesses say of an ended case; null for one that never ended. One statement: the case's own events,
 * cases of the same type about the same person or household, and copies that were linked to it, each by its index and
 * within the window. `days` is the window that the case's rules give.
 */
export async function readFirstContact(actor: Actor, kase: Ended, days: number): Promise<FirstContact | null> {
  const sql = driver()
  const seen = actor.mayReadProtected ? sql`true` : sql`not c.restricted`
  const current = sql`r.valid_from <= platform.today() and (r.valid_to is null or r.valid_to >= platform.today())`
  const [row] = await sql<Row[]>`
    with span as (
      select min(at) as began,
        ((min(at) at time zone 'Europe/Stockholm')::date + ${days + 1}::int)::timestamp at time zone 'Europe/Stockholm' as until
      from cases.case_event where case_id = ${kase.id} and kind in ('resolved', 'closed')
    ), homes as (
      select ${kase.homeId}::bigint as id where ${kase.homeId}::bigint is not null
      union select r.home_id from members.person_role r
        where r.person_id = ${kase.personId} and r.home_id is not null and ${current}
    ), people as (
      select ${kase.personId}::bigint as id where ${kase.personId}::bigint is not null
      union select r.person_id from homes join members.person_role r on r.home_id = homes.id where ${current}
    ), contact as (
      select v.at, case v.kind when 'called' then 'called' else 'reopened' end as way, null as number
        from span join cases.case_event v on v.case_id = ${kase.id} and v.at > span.began and v.at < span.until
        where v.kind = 'reopened' or (v.kind = 'called' and v.data ->> 'direction' = 'in')
      union all select c.received_at, 'case', c.number
        from span cross join people join cases."case" c on c.person_id = people.id
        where c.type_key = ${kase.typeKey} and c.id <> ${kase.id} and c.received_at > span.began and c.received_at < span.until and ${seen}
      union all select c.received_at, 'case', c.number
        from span cross join homes join cases."case" c on c.home_id = homes.id
        where c.type_key = ${kase.typeKey} and c.id <> ${kase.id} and c.received_at > span.began and c.received_at < span.until and ${seen}
      union all select c.received_at, 'duplicate', c.number
        from span join cases.case_link l on l.other_id = ${kase.id} and l.kind = 'duplicate' join cases."case" c on c.id = l.case_id
        where c.received_at > span.began and c.received_at < span.until and ${seen}
    )
    select span.began as "endedAt", first.at, first.way, first.number
    from span left join lateral (select * from contact order by at, way desc limit 1) first on true`
  if (!row?.endedAt) return null
  const { endedAt, at, way, number } = row
  return firstContact(
    {
      agent: kase.firstContact,
      endedAt: endedAt.toISOString(),
      contact: at && way ? { at: at.toISOString(), way, number } : null,
      days,
      member: kase.memberSolved,
    },
    now().toISOString(),
  )
}
