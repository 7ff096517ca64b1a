import 'server-only'
import type { Channel, Priority, Status } from '#cases/case.ts'
import type { EventKind } from '#cases/events.ts'
import { awaitsDecisionBy } from '#cases/flows/rent-deferral/deciding/awaiting.ts'
import type { Cursor, QueueQuery, View } from '#cases/viewing/queue-query.ts'
import { driver } from '#db/client.ts'
import type { Actor, CaseWorker } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'

/** Rows on one page of the queue. */
export const PAGE_SIZE = 50
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

/** A row as the database gives it. */
export interface ReadRow extends Omit<QueueRow, 'deadlineAt' | 'lastEventAt'> {
  deadlineAt: Date
  lastEventAt: Date
}

/** Columns of a queue row, for an actor; protected words are absent from the result, not hidden in the view. */
export function queueColumns(actor: CaseWorker) {
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
export function within(actor: Actor, query: QueueQuery) {
  const sql = driver()
  const today = stockholmDate(now())
  const views = {
    mine: () => sql`c.is_open and c.assignee_id = ${actor.employeeId}`,
    unassigned: () => sql`c.is_open and c.assignee_id is null`,
    team: () => sql`c.is_open and c.team_id = ${actor.teamId}`,
    decisions: () => sql`c.is_open and ${awaitsDecisionBy(actor)}`,
    waiting_member: () => sql`c.is_open and c.status = 'waiting_member'`,
    waiting_other: () => sql`c.is_open and c.status = 'waiting_other'`,
    today: () => sql`c.is_open and c.wake_on <= ${today} and c.wake_on is not null`,
    steps: () => sql`c.is_open and c.next_step_at < ${endOfToday()} and c.next_step_at is not null`,
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

/** The instant at which the day in Stockholm is over. */
export function endOfToday(): Date {
  return stockholmInstant(addDays(stockholmDate(now()), 1))
}

export function withInstants<T extends { deadlineAt: Date; lastEventAt: Date }>(row: T) {
  return { ...row, deadlineAt: row.deadlineAt.toISOString(), lastEventAt: row.lastEventAt.toISOString() }
}
