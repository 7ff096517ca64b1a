import 'server-only'
import { awaitsDecisionBy } from '#cases/flows/rent-deferral/deciding/awaiting.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { searchCases } from '#cases/searching/search-cases.ts'
import { COUNT_CAP } from '#cases/viewing/count-cap.ts'
import { type QueueQuery, VIEWS, type View } from '#cases/viewing/queue-query.ts'
import {
  endOfToday,
  PAGE_SIZE,
  type QueuePage,
  queueColumns,
  queueJoins,
  type ReadRow,
  withInstants,
  within,
} from '#cases/viewing/queue-row.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

interface Row extends ReadRow {
  micros: string
}

/** One page of the queue, in one query, by cursor: its cost does not grow with the register. */
export async function queuePage(actor: Actor, query: QueueQuery): Promise<QueuePage> {
  if (!mayReadCases(actor)) return { rows: [], next: null, readAt: now().toISOString() }
  if (query.q) return searchCases(actor, query, within(actor, query))
  const sql = driver()
  const newestFirst = query.sort !== 'deadline' || query.view === 'ended'
  const by =
    query.view === 'ended'
      ? sql`c.ended_at`
      : { deadline: sql`c.deadline_at`, received: sql`c.received_at`, last_event: sql`c.last_event_at` }[query.sort]
  const direction = newestFirst ? sql`desc` : sql`asc`
  const after = query.cursor
    ? sql`and (${by}, c.id) ${newestFirst ? sql`<` : sql`>`} ('epoch'::timestamptz + ${query.cursor.micros}::bigint * interval '1 microsecond', ${query.cursor.id}::bigint)`
    : sql``
  const rows = await sql<Row[]>`
    select ${queueColumns(actor)}, (extract(epoch from ${by}) * 1000000)::bigint::text as micros
    from cases."case" c ${queueJoins()}
    where ${within(actor, query)} ${after}
    order by ${by} ${direction}, c.id ${direction} limit ${PAGE_SIZE + 1}`
  const last = rows[PAGE_SIZE - 1]
  return {
    rows: rows.slice(0, PAGE_SIZE).map(({ micros, ...row }) => withInstants(row)),
    next: rows.length > PAGE_SIZE && last ? { micros: last.micros, id: last.id } : null,
    readAt: now().toISOString(),
  }
}

/** How many cases each view holds, up to the cap, in one round trip of index scans. */
export async function viewCounts(actor: Actor): Promise<Record<View, number>> {
  const sql = driver()
  const today = stockholmDate(now())
  const capped = (where: ReturnType<typeof sql>) =>
    sql`(select count(*)::int from (select 1 from cases."case" c where ${where} limit ${COUNT_CAP}) counted)`
  const [row] = await sql<Record<View, number>[]>`select
    ${capped(sql`is_open and assignee_id = ${actor.employeeId}`)} as mine,
    ${capped(sql`is_open and assignee_id is null`)} as unassigned,
    ${capped(sql`is_open and team_id = ${actor.teamId}`)} as team,
    ${capped(sql`is_open and ${awaitsDecisionBy(actor)}`)} as decisions,
    ${capped(sql`is_open and status = 'waiting_member'`)} as waiting_member,
    ${capped(sql`is_open and status = 'waiting_other'`)} as waiting_other,
    ${capped(sql`is_open and wake_on is not null and wake_on <= ${today}`)} as today,
    ${capped(sql`is_open and next_step_at is not null and next_step_at < ${endOfToday()}`)} as steps,
    ${capped(sql`is_open and promised_at is not null`)} as promises,
    ${capped(sql`is_open`)} as all, 0 as ended`
  return row ?? (Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<View, number>)
}
