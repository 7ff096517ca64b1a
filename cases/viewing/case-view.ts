import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Flow as FlowKey } from '#cases/case-type.ts'
import { readHappened } from '#cases/closing/read-happened.ts'
import { readFirstContact } from '#cases/first-contact/read-first-contact.ts'
import { flowPage } from '#cases/flows/viewing/flow-page.ts'
import { CALLING_OUT } from '#cases/identifying/settings.ts'
import { mayAssign, mayReadCases, mayWorkCase } from '#cases/permissions.ts'
import { FIRST_CONTACT_DAYS, MISSED_CALLS, OBJECTION_DAYS } from '#cases/rules/general-settings.ts'
import { rulesFor } from '#cases/rules/read-rules.ts'
import { rule } from '#cases/rules/rules.ts'
import { linksOf, othersOf, phonesOf } from '#cases/viewing/around-case.ts'
import type { CasePage, CaseView } from '#cases/viewing/case-page.ts'
import { timelineOf } from '#cases/viewing/case-timeline.ts'
import { db, driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { logRead } from '#platform/read-log.ts'

/** What one row says; the rest of the page is read beside it or made. */
type Said = Omit<
  CasePage,
  | 'timeline'
  | 'olderThan'
  | 'before'
  | 'links'
  | 'others'
  | 'flow'
  | 'objectionDays'
  | 'happened'
  | 'firstContact'
  | 'callingOutWords'
  | 'may'
  | 'formKeys'
  | 'readAt'
>

interface Row
  extends Omit<Said, 'receivedAt' | 'deadlineAt' | 'promisedAt' | 'caller' | 'person' | 'home' | 'association'> {
  receivedAt: Date
  deadlineAt: Date
  promisedAt: Date | null
  callerName: string | null
  callerPhone: string | null
  addressText: string | null
  flow: FlowKey | null
  firstContact: boolean | null
  memberSolved: boolean | null
  homeId: number | null
  associationId: number | null
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
      c.type_key as "typeKey", t.name as type, t.flow, t.identification, c.identified_by as "identifiedBy", c.first_contact as "firstContact", c.member_solved as "memberSolved", c.waiting_for as "waitingFor", c.wake_on::text as "wakeOn",
      c.promised_at as "promisedAt", c.received_at as "receivedAt", c.deadline_at as "deadlineAt", c.resolution,
      c.closing_message as "closingMessage", c.assignee_id::int as "assigneeId", e.name as assignee, team.name as team, c.restricted,
      c.held_restricted as "heldRestricted",
      c.caller_name as "callerName", c.caller_phone as "callerPhone", c.address_text as "addressText",
      c.home_id::int as "homeId", c.association_id::int as "associationId", p.id::int as "personId", p.given_name || ' ' || p.family_name as "personName", p.preference, p.interpreter,
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
  const rules = await rulesFor(db, row)
  const [, timeline, links, others, phones, flow, happened, firstContact] = await Promise.all([
    logRead(actor, 'case', row.id),
    timelineOf(row.id, before),
    linksOf(actor, row.id),
    othersOf(actor, row.id, row.personId),
    phonesOf(row.personId),
    flowPage(actor, row),
    row.isOpen ? readHappened(actor, row, rule(rules, MISSED_CALLS)) : null,
    row.isOpen ? null : readFirstContact(actor, row, rule(rules, FIRST_CONTACT_DAYS)),
  ])
  const page: CasePage = {
    ...saidBy(row, phones),
    ...timeline,
    links,
    others,
    flow,
    objectionDays: rule(rules, OBJECTION_DAYS),
    happened,
    firstContact,
    callingOutWords: rule(rules, CALLING_OUT),
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
  return { found: true, page }
}

function saidBy(row: Row, phones: string[]): Said {
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
    flow: _flow,
    firstContact: _agent,
    memberSolved: _member,
    homeId: _home,
    associationId: _association,
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
  }
}
