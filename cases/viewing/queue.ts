import 'server-only'
import type { Channel, Priority, Status } from '#cases/case.ts'
import type { EventKind } from '#cases/events.ts'
import { mayReadCases } from '#cases/permissions.ts'
import { searchCases } from '#cases/searching/search-cases.ts'
import { type Cursor, type QueueQuery, VIEWS, type View } from '#cases/viewing/queue-query.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** Rows on one page of the queue. */
export const PAGE_SIZE = 50
/** Counts beside the views stop here: what matters is whether there is much, not exactly how much. */
export const COUNT_CAP = 100

/** One row of the queue. Of a protected case, an actor without the right gets no title and no person at all. */
export interface QueueRow {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly title: string | null
  readonly person: string | null
  readonly type: string
  readonly status: Status
  readonly priority: Priority
  readonly channel: Channel
  readonly assignee: string | null
  readonly deadlineAt: string
  readonly lastEventAt: string
  readonly lastEventKind: EventKind
  readonly restricted: boolean
  /** Where a search found its words, with the marks of `cases/searching/marks.ts`. */
  readonly excerpt?: string | null
}

export interface QueuePage {
  readonly rows: readonly QueueRow[]
  readonly next: Cursor | null
  /** When this was read, ISO 8601: what "kvar" and "sedan" are reckoned from. */
  readonly readAt: string
  /** Words the search took instead of what was typed, when that stands nowhere. */
  readonly instead?: readonly string[]
}

interface Row extends Omit<QueueRow, 'deadlineAt' | 'lastEventAt'> {
  deadlineAt: Date
  lastEventAt: Date
  micros: string
}

/** Columns of a queue row, for an actor; protected words are absent from the result, not hidden in the view. */
export function queueColumns(actor: Actor) {
  const sql = driver()
  const seen = actor.mayReadProtected ? sql`true` : sql`not c.restricted`
  return sql`c.id::int as id, c.number, c.version, case when ${seen} then c.title end as title,
    case when ${seen} then coalesce(p.given_name || ' ' || p.family_name, c.caller_name) end as person,
    t.name as type, c.status, c.priority, c.channel, e.name as assignee, c.restricted,
    c.deadline_at as "deadlineAt", c.last_event_at as "lastEventAt", c.last_event_kind as "lastEventKind"`
}

export function queueJoins() {
  return driver()`join cases.case_type t on t.key = c.type_key
    left join members.person p on p.id = c.person_id left join staff.employee e on e.id = c.assignee_id`
}

/** The rows a view and its filters let through. `cases.case` is `c`. */
function within(actor: Actor, query: QueueQuery) {
  const sql = driver()
  const today = stockholmDate(now())
  const views = {
    mine: () => sql`c.is_open and c.assignee_id = ${actor.employeeId}`,
    unassigned: () => sql`c.is_open and c.assignee_id is null`,
    team: () => sql`c.is_open and c.team_id = ${actor.teamId}`,
    waiting_member: () => sql`c.is_open and c.status = 'waiting_member'`,
    waiting_other: () => sql`c.is_open and c.status = 'waiting_other'`,
    today: () => sql`c.is_open and c.wake_on <= ${today} and c.wake_on is not null`,
    promises: () => sql`c.is_open and c.promised_at is not null`,
    all: () => sql`c.is_open`,
    ended: () => sql`not c.is_open`,
  } satisfies Record<View, () => unknown>
  const everything = query.q !== '' && query.view === 'all'
  return sql`${everything ? sql`true` : views[query.view]()}
    ${query.status ? sql`and c.status = ${query.status}` : sql``}
    ${query.type ? sql`and c.type_key = ${query.type}` : sql``}
    ${query.priority ? sql`and c.priority = ${query.priority}` : sql``}
    ${query.channel ? sql`and c.channel = ${query.channel}` : sql``}
    ${query.assignee ? sql`and c.assignee_id = ${query.assignee}` : sql``}`
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

export function withInstants<T extends { deadlineAt: Date; lastEventAt: Date }>(row: T) {
  return { ...row, deadlineAt: row.deadlineAt.toISOString(), lastEventAt: row.lastEventAt.toISOString() }
}

/** How many cases each view holds, up to the cap, in one round trip of index scans. */
export async function viewCounts(actor: Actor): Promise<Record<View, number>> {
  const sql = driver()
  const today = stockholmDate(now())
  const capped = (where: ReturnType<typeof sql>) =>
    sql`(select count(*)::int from (select 1 from cases."case" where ${where} limit ${COUNT_CAP}) some)`
  const [row] = await sql<Record<View, number>[]>`select
    ${capped(sql`is_open and assignee_id = ${actor.employeeId}`)} as mine,
    ${capped(sql`is_open and assignee_id is null`)} as unassigned,
    ${capped(sql`is_open and team_id = ${actor.teamId}`)} as team,
    ${capped(sql`is_open and status = 'waiting_member'`)} as waiting_member,
    ${capped(sql`is_open and status = 'waiting_other'`)} as waiting_other,
    ${capped(sql`is_open and wake_on is not null and wake_on <= ${today}`)} as today,
    ${capped(sql`is_open and promised_at is not null`)} as promises,
    ${capped(sql`is_open`)} as all, 0 as ended`
  return row ?? (Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<View, number>)
}
