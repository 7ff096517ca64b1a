import 'server-only'
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { nextWordOf } from '#cases/flows/water-damage/telling/next-word.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import { proposalsFor } from '#cases/flows/water-damage/viewing/proposals.ts'
import { db, driver } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'

type Rows = Omit<WaterDetail, 'flow' | 'proposals' | 'nextWordAt' | 'formKeys'>

/** What the panel of a water damage shows one actor; null for a case she may not read. Homes hidden from her are absent, with all that is written about them. */
export async function waterDetail(actor: Actor, caseId: number): Promise<WaterDetail | null> {
  const [kase] = await db.select().from(caseRow).where(eq(caseRow.id, caseId))
  if (!kase || (kase.restricted && !actor.mayReadProtected)) return null
  const [rows, proposals, next] = await Promise.all([
    rowsOf(actor, caseId),
    proposalsFor(kase),
    nextWordOf(db, kase, now()),
  ])
  const keys = ['order', 'home', 'reading', 'document', 'relief', 'word', 'join', 'split'] as const
  const formKeys = Object.fromEntries(keys.map((key) => [key, randomUUID()])) as WaterDetail['formKeys']
  return { flow: 'water_damage', ...rows, proposals, nextWordAt: next.toISOString(), formKeys }
}

async function rowsOf(actor: Actor, caseId: number): Promise<Rows> {
  const sql = driver()
  const homeName = sql`concat_ws(' ', h.street_address, h.entrance, 'lgh ' || h.official_number)`
  const visible = sql`(${actor.mayReadProtected} or not members.home_is_hidden(h.id))`
  const [row] = await sql<Rows[]>`
    with homes as (
      select w.key, w.home_id, w.status, ${homeName} as name, who."personId", who.residents
      from cases.water_home w join members.home h on h.id = w.home_id
      left join lateral (
        select min(p.id)::int as "personId", string_agg(p.given_name || ' ' || p.family_name, ', ' order by p.id) as residents
        from members.person_role r join members.person p on p.id = r.person_id
        where r.home_id = h.id and r.kind in ('owner', 'tenant') and r.valid_from <= platform.today()
          and (r.valid_to is null or r.valid_to >= platform.today()) and (${actor.mayReadProtected} or not p.shielded)
      ) who on true
      where w.case_id = ${caseId} and ${visible}
    ), shown as (select key from homes union all select null)
    select
      (select coalesce(json_agg(x order by x."orderedAt"), '[]') from (
        select key, home_key as "homeKey", kind, firm, phone, what, reference, ordered_at as "orderedAt",
          expected_at as "expectedAt", on_site_at as "onSiteAt", done_at as "doneAt", cancelled_at as "cancelledAt"
        from cases.water_order o where case_id = ${caseId}
          and exists (select from shown s where s.key is not distinct from o.home_key)) x) as orders,
      (select coalesce(json_agg(json_build_object('key', key, 'name', name, 'status', status, 'personId', "personId",
        'residents', residents) order by name, key), '[]') from homes) as homes,
      (select coalesce(json_agg(json_build_object('side', side, 'company', company, 'claim', claim,
        'reportedOn', reported_on) order by side), '[]') from cases.water_insurance where case_id = ${caseId}) as insurances,
      (select coalesce(json_agg(x order by x."takenOn", x.key), '[]') from (
        select key, home_key as "homeKey", room, measure, value, target, taken_on as "takenOn", taken_by as "takenBy"
        from cases.water_reading r where case_id = ${caseId} and struck_at is null
          and exists (select from shown s where s.key is not distinct from r.home_key)) x) as readings,
      (select coalesce(json_agg(x order by x."receivedOn", x.key), '[]') from (
        select key, home_key as "homeKey", kind, received_on as "receivedOn", issuer, reference
        from cases.water_document d where case_id = ${caseId}
          and exists (select from shown s where s.key is not distinct from d.home_key)) x) as documents,
      (select coalesce(json_agg(x order by x."fromDay", x.key), '[]') from (
        select key, kind, state, decider, from_day as "fromDay", to_day as "toDay"
        from cases.water_relief where case_id = ${caseId}) x) as reliefs,
      (select json_build_object('key', e.key, 'name', e.name, 'others', (
          select coalesce(json_agg(json_build_object('number', o.number, 'title', o.title, 'isOpen', o.is_open)
            order by o.number), '[]')
          from cases.joint_event_case t join cases."case" o on o.id = t.case_id
          where t.event_key = e.key and t.left_at is null and t.case_id <> c.id and not o.restricted))
        from cases.joint_event_case j join cases.joint_event e on e.key = j.event_key
        where j.case_id = c.id and j.left_at is null and not c.restricted) as joint,
      (select json_build_object('id', h.id, 'name', ${homeName}) from members.home h
        where h.id = cases.case_home(c.id) and ${visible}
          and not exists (select from cases.water_home w where w.case_id = c.id and w.home_id = h.id)) as "ownHome",
      (select json_build_object('insurer', a.insurer, 'policy', a.insurance_number) from members.association a
        where a.id = coalesce(c.association_id, (select h.association_id from members.home h
          where h.id = cases.case_home(c.id)))) as association
    from cases."case" c where c.id = ${caseId}`
  if (!row) throw new Error('the case is gone')
  return row
}
