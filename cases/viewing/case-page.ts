import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Channel, LinkKind, Priority, Resolution, Status } from '#cases/case.ts'
import type { IdentificationLevel } from '#cases/case-type.ts'
import { type CaseEvent, type EventKind, sentenceOf } from '#cases/events.ts'
import { mayAssign, mayReadCases, mayWorkCase } from '#cases/permissions.ts'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { logRead } from '#platform/read-log.ts'

/** Entries of the timeline that a page shows at first; older ones are asked for. */
const TIMELINE_SIZE = 100

/** The `fore` of an address: before which entry to read. Anything else means the newest. */
export function entryId(text: string | string[] | null | undefined): number | undefined {
  return typeof text === 'string' && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

export interface TimelineEntry {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly kind: EventKind
  readonly sentence: string
  readonly text: string | null
}

/** Everything the case page shows, and nothing it does not. Instants are ISO 8601 in UTC. */
export interface CasePage {
  readonly id: number
  readonly number: string
  readonly version: number
  readonly title: string
  readonly description: string
  readonly status: Status
  readonly isOpen: boolean
  readonly priority: Priority
  readonly channel: Channel
  readonly typeKey: string
  readonly type: string
  readonly identification: IdentificationLevel
  readonly waitingFor: string | null
  readonly wakeOn: string | null
  readonly promisedAt: string | null
  readonly receivedAt: string
  readonly deadlineAt: string
  readonly resolution: Resolution | null
  readonly closingMessage: string | null
  readonly assigneeId: number | null
  readonly assignee: string | null
  readonly team: string | null
  readonly restricted: boolean
  /** Still protected for what it once held, though it is no longer about anybody protected. */
  readonly heldRestricted: boolean
  readonly caller: { readonly name: string | null; readonly phone: string | null; readonly address: string | null }
  readonly person: {
    readonly id: number
    readonly name: string
    readonly phones: readonly string[]
    readonly preference: string | null
    readonly interpreter: string | null
  } | null
  readonly home: { readonly address: string; readonly official: string | null; readonly own: string | null } | null
  readonly association: {
    readonly name: string
    readonly manager: string | null
    readonly insurer: string | null
  } | null
  readonly timeline: readonly TimelineEntry[]
  /** From which entry on older ones can be asked for; null when there are none. */
  readonly olderThan: number | null
  /** Set while older entries are shown. */
  readonly before: number | null
  readonly links: readonly {
    readonly number: string
    readonly title: string | null
    readonly kind: LinkKind
    /** The link was made from the other end. */
    readonly reverse: boolean
    readonly status: Status
  }[]
  readonly others: readonly { readonly number: string; readonly title: string; readonly status: Status }[]
  readonly may: { readonly work: boolean; readonly assign: boolean }
  /** For the forms that add something: what makes the same form sent twice one entry. */
  readonly formKeys: {
    readonly note: string
    readonly call: string
    readonly promise: string
    readonly link: string
    readonly unlink: string
  }
  readonly readAt: string
}

export type CaseView =
  | { readonly found: true; readonly page: CasePage }
  | { readonly found: false; readonly why: 'unknown' | 'protected' }

interface Row
  extends Omit<CasePage, 'receivedAt' | 'deadlineAt' | 'promisedAt' | 'caller' | 'person' | 'home' | 'association'> {
  receivedAt: Date
  deadlineAt: Date
  promisedAt: Date | null
  callerName: string | null
  callerPhone: string | null
  addressText: string | null
  personId: number | null
  personName: string | null
  preference: string | null
  interpreter: string | null
  homeAddress: string | null
  official: string | null
  own: string | null
  association: string | null
  manager: string | null
  insurer: string | null
}

/** One case for one actor, with every view of it written down first. A protected case is refused before anything of it is read. */
export async function caseView(actor: Actor, number: string, before?: number): Promise<CaseView> {
  if (!mayReadCases(actor)) return { found: false, why: 'unknown' }
  const sql = driver()
  const [row] = await sql<Row[]>`
    select c.id::int as id, c.number, c.version, c.title, c.description, c.status, c.is_open as "isOpen", c.priority, c.channel,
      c.type_key as "typeKey", t.name as type, t.identification, c.waiting_for as "waitingFor", c.wake_on::text as "wakeOn",
      c.promised_at as "promisedAt", c.received_at as "receivedAt", c.deadline_at as "deadlineAt", c.resolution,
      c.closing_message as "closingMessage", c.assignee_id::int as "assigneeId", e.name as assignee, team.name as team, c.restricted,
      c.held_restricted as "heldRestricted",
      c.caller_name as "callerName", c.caller_phone as "callerPhone", c.address_text as "addressText",
      p.id::int as "personId", p.given_name || ' ' || p.family_name as "personName", p.preference, p.interpreter,
      concat_ws(', ', h.street_address || coalesce(' ' || h.entrance, ''), left(h.postal_code, 3) || ' ' || right(h.postal_code, 2) || ' ' || h.locality) as "homeAddress",
      h.official_number as official, h.association_number as own, a.name as association, a.manager_name as manager, a.insurer
    from cases."case" c join cases.case_type t on t.key = c.type_key
    left join staff.employee e on e.id = c.assignee_id left join staff.team team on team.id = c.team_id
    left join members.person p on p.id = c.person_id left join members.home h on h.id = c.home_id
    left join members.association a on a.id = coalesce(c.association_id, h.association_id)
    where c.number = ${number} and (not c.restricted or ${actor.mayReadProtected})`
  if (!row) {
    const [hidden] = await sql`select from cases."case" where number = ${number}`
    return { found: false, why: hidden ? 'protected' : 'unknown' }
  }
  const [, events, links, others, phones] = await Promise.all([
    logRead(actor, 'case', row.id),
    timelineOf(row.id, before),
    linksOf(actor, row.id),
    othersOf(row),
    phonesOf(row.personId),
  ])
  return { found: true, page: pageOf(actor, row, { events, links, others, phones, before }) }
}

interface EventRow {
  id: number
  at: Date
  who: string
  kind: EventKind
  data: object
  text: string | null
}

function timelineOf(caseId: number, before?: number) {
  const sql = driver()
  return sql<EventRow[]>`
    select v.id::int as id, v.at, coalesce(e.name, 'Systemet') as who, v.kind, v.data, v.text
    from cases.case_event v left join staff.employee e on e.id = v.actor_id
    where v.case_id = ${caseId} ${before ? sql`and v.id < ${before}` : sql``} order by v.id desc limit ${TIMELINE_SIZE + 1}`
}

function entriesOf(events: readonly EventRow[]): TimelineEntry[] {
  return events
    .slice(0, TIMELINE_SIZE)
    .map(({ data, at, ...event }) => ({
      ...event,
      at: at.toISOString(),
      sentence: sentenceOf({ kind: event.kind, ...data } as CaseEvent),
    }))
    .reverse()
}

function linksOf(actor: Actor, caseId: number) {
  return driver()<CasePage['links'][number][]>`
    select o.number, case when not o.restricted or ${actor.mayReadProtected} then o.title end as title, l.kind, o.status,
      l.case_id <> ${caseId} as reverse
    from cases.case_link l join cases."case" o on o.id = case when l.case_id = ${caseId} then l.other_id else l.case_id end
    where l.case_id = ${caseId} or l.other_id = ${caseId} order by o.id`
}

function othersOf({ id, personId }: Row) {
  return personId === null
    ? []
    : driver()<CasePage['others'][number][]>`
        select number, title, status from cases."case" where person_id = ${personId} and id <> ${id} order by id desc limit 5`
}

async function phonesOf(personId: number | null): Promise<string[]> {
  if (personId === null) return []
  const rows = await driver()<{ shown: string }[]>`
    select shown from members.contact where person_id = ${personId} and kind = 'phone' order by id limit 3`
  return rows.map(({ shown }) => shown)
}

interface Around {
  before: number | undefined
  events: readonly EventRow[]
  links: CasePage['links']
  others: CasePage['others']
  phones: string[]
}

function pageOf(actor: Actor, row: Row, { events, links, others, phones, before }: Around): CasePage {
  const {
    callerName,
    callerPhone,
    addressText,
    personId,
    personName,
    preference,
    interpreter,
    homeAddress,
    official,
    own,
    association,
    manager,
    insurer,
    ...rest
  } = row
  return {
    ...rest,
    receivedAt: row.receivedAt.toISOString(),
    deadlineAt: row.deadlineAt.toISOString(),
    promisedAt: row.promisedAt?.toISOString() ?? null,
    caller: { name: callerName, phone: callerPhone, address: addressText },
    person: personId === null ? null : { id: personId, name: personName ?? '', phones, preference, interpreter },
    home: homeAddress ? { address: homeAddress, official, own } : null,
    association: association ? { name: association, manager, insurer } : null,
    timeline: entriesOf(events),
    olderThan: events.length > TIMELINE_SIZE ? (events[TIMELINE_SIZE - 1]?.id ?? null) : null,
    before: before ?? null,
    links: [...links],
    others: [...others],
    may: { work: mayWorkCase(actor, row), assign: mayAssign(actor, row) },
    formKeys: {
      note: randomUUID(),
      call: randomUUID(),
      promise: randomUUID(),
      link: randomUUID(),
      unlink: randomUUID(),
    },
    readAt: now().toISOString(),
  }
}
