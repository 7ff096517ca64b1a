import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { CHANNELS, IDENTIFIED_BY, LINK_KINDS, RESOLUTIONS, STATUSES } from '#cases/case.ts'
import { AUDIENCES, FLOWS } from '#cases/case-type.ts'
import { EVENT_KINDS } from '#cases/events.ts'
import { apiToken } from '#db/schema/api.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { association, home, person } from '#db/schema/members.ts'
import { employee, team } from '#db/schema/staff.ts'

/** Cases, their types, their timeline, and what search reads. */
export const cases = pgSchema('cases')

export const caseType = cases.table(
  'case_type',
  {
    key: text().primaryKey(),
    version: integer().notNull().default(1),
    name: text().notNull().unique(),
    group: text('type_group').notNull(),
    audience: text({ enum: AUDIENCES }).array().notNull(),
    urgency: smallint().$type<1 | 2 | 3 | 4>().notNull(),
    synonyms: text().array().notNull().default(sql`'{}'`),
    answerMinutes: integer().notNull(),
    identification: smallint().$type<0 | 1 | 2 | 3>().notNull(),
    flow: text({ enum: FLOWS }),
    active: boolean().notNull().default(true),
  },
  () => [
    check('key_form', sql`key ~ '^[a-z][a-z0-9_]*$'`),
    check('urgency_known', sql`urgency between 1 and 4`),
    check('identification_known', sql`identification between 0 and 3`),
    check('answer_within_reason', sql`answer_minutes between 1 and 100000`),
    check('flow_known', oneOf('flow', FLOWS)),
  ],
)

/** What an administrator changed on a type. Append-only. */
export const caseTypeEvent = cases.table(
  'case_type_event',
  {
    id: id(),
    typeKey: text()
      .notNull()
      .references(() => caseType.key),
    at: instant().notNull(),
    actorId: ref().references(() => employee.id),
    data: jsonb().notNull(),
  },
  (t) => [index().on(t.typeKey, t.id)],
)

export const caseRow = cases.table(
  'case',
  {
    id: id(),
    number: text().notNull().unique(),
    version: integer().notNull().default(1),
    typeKey: text()
      .notNull()
      .references(() => caseType.key),
    title: text().notNull(),
    description: text().notNull().default(''),
    status: text({ enum: STATUSES }).notNull(),
    isOpen: boolean().notNull().generatedAlwaysAs(sql`status not in ('resolved', 'closed')`),
    priority: smallint().$type<1 | 2 | 3 | 4>().notNull(),
    channel: text({ enum: CHANNELS }).notNull(),
    personId: ref().references(() => person.id),
    homeId: ref().references(() => home.id),
    associationId: ref().references(() => association.id),
    /** For a caller who is not in the register: what she said, and where to call back. */
    callerName: text(),
    callerPhone: text(),
    addressText: text(),
    assigneeId: ref().references(() => employee.id),
    teamId: ref().references(() => team.id),
    /** Whom `waiting_other` waits for, named. */
    waitingFor: text(),
    /** The day a waiting case asks for attention again. */
    wakeOn: date(),
    /** "Jag återkommer senast …": what the member was promised and has not had yet. */
    promisedAt: instant(),
    /** When the first of its open steps is due; kept by the database from the steps, never written by the application. */
    nextStepAt: instant(),
    /** When the inquiry reached us. The database refuses to change it: it can carry money (JB 12:11, 12:16). */
    receivedAt: instant().notNull(),
    /** The instant by which the member should have an answer. */
    deadlineAt: instant().notNull(),
    resolution: text({ enum: RESOLUTIONS }),
    closingMessage: text(),
    /** How the caller showed who she is; null while nobody has said. */
    identifiedBy: text({ enum: IDENTIFIED_BY }),
    /** Whether the agent says it was solved at the first contact, and what the member says herself. */
    firstContact: boolean(),
    memberSolved: boolean(),
    endedAt: instant(),
    /** About a protected identity; kept by the database from the person, never written by the application. */
    restricted: boolean().notNull().default(false),
    /** It was about a protected identity once, and holds her words: stays protected until somebody with the right lifts it. */
    heldRestricted: boolean().notNull().default(false),
    lastEventAt: instant().notNull(),
    lastEventKind: text({ enum: EVENT_KINDS as [(typeof EVENT_KINDS)[number]] }).notNull(),
    /** The form's own key: the same form sent twice makes one case. */
    submission: uuid().unique(),
    source: text(),
    externalId: text(),
    /** SHA-256 of the imported row: an unchanged row is known without comparing its parts. */
    sourceHash: text(),
  },
  (t) => [
    unique('case_external').on(t.source, t.externalId),
    index('case_open_deadline').on(t.deadlineAt, t.id).where(sql`is_open`),
    index('case_open_unassigned').on(t.deadlineAt, t.id).where(sql`is_open and assignee_id is null`),
    index('case_open_assignee').on(t.assigneeId, t.deadlineAt, t.id).where(sql`is_open`),
    index('case_open_team').on(t.teamId, t.deadlineAt, t.id).where(sql`is_open`),
    index('case_open_status').on(t.status, t.deadlineAt, t.id).where(sql`is_open`),
    index('case_open_type').on(t.typeKey, t.deadlineAt, t.id).where(sql`is_open`),
    index('case_open_received').on(t.receivedAt, t.id).where(sql`is_open`),
    index('case_open_last_event').on(t.lastEventAt, t.id).where(sql`is_open`),
    index('case_ended').on(t.endedAt, t.id).where(sql`not is_open`),
    index('case_promise').on(t.promisedAt, t.id).where(sql`is_open and promised_at is not null`),
    index('case_next_step').on(t.nextStepAt, t.id).where(sql`is_open and next_step_at is not null`),
    index('case_wake').on(t.wakeOn).where(sql`is_open and wake_on is not null`),
    index('case_person').on(t.personId, t.id),
    index('case_home').on(t.homeId, t.id),
    index('case_association').on(t.associationId, t.id),
    check('number_form', sql`number ~ '^[0-9]{4}-[0-9]{6,}$'`),
    check('status_known', oneOf('status', STATUSES)),
    check('channel_known', oneOf('channel', CHANNELS)),
    check('resolution_known', oneOf('resolution', RESOLUTIONS)),
    check('identified_known', oneOf('identified_by', IDENTIFIED_BY)),
    check('priority_known', sql`priority between 1 and 4`),
    check('title_length', sql`length(title) between 1 and 200`),
    check(
      'ended_has_resolution',
      sql`(status in ('resolved', 'closed')) = (resolution is not null and ended_at is not null)`,
    ),
    check('waiting_is_named', sql`(status = 'waiting_other') = (waiting_for is not null)`),
    check('parked_has_day', sql`status <> 'parked' or wake_on is not null`),
    check('external_has_source', sql`(source is null) = (external_id is null)`),
  ],
)

/** The timeline. Append-only: the application role may read and add, nothing more. */
export const caseEvent = cases.table(
  'case_event',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    at: instant().notNull(),
    /** Null for an import, a job or another system. */
    actorId: ref().references(() => employee.id),
    /** The token of the system that did it through `/api/v1`. */
    tokenId: ref().references(() => apiToken.id),
    kind: text({ enum: EVENT_KINDS as [(typeof EVENT_KINDS)[number]] }).notNull(),
    data: jsonb().notNull(),
    /** Words somebody typed; search reads them. */
    text: text(),
    /** The case's version once this had happened: says what a stale form has not seen. */
    caseVersion: integer().notNull(),
    submission: uuid().unique(),
  },
  (t) => [index('case_event_timeline').on(t.caseId, t.id), check('kind_known', oneOf('kind', EVENT_KINDS))],
)

export const caseLink = cases.table(
  'case_link',
  {
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    otherId: ref()
      .notNull()
      .references(() => caseRow.id),
    kind: text({ enum: LINK_KINDS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.otherId] }),
    index('case_link_other').on(t.otherId),
    check('not_to_itself', sql`case_id <> other_id`),
    check('kind_known', oneOf('kind', LINK_KINDS)),
  ],
)

/** A queue somebody wants to come back to: the query string under a name, for oneself or for the team. */
export const savedView = cases.table(
  'saved_view',
  {
    id: id(),
    name: text().notNull(),
    query: text().notNull(),
    ownerId: ref()
      .notNull()
      .references(() => employee.id),
    /** Set when the whole team sees it. */
    teamId: ref().references(() => team.id),
  },
  (t) => [index().on(t.ownerId), index().on(t.teamId), check('name_length', sql`length(name) between 1 and 60`)],
)

/** The last case number of each year; its row lock is what keeps two registrations apart. */
export const caseCounter = cases.table('case_counter', {
  year: smallint().primaryKey(),
  last: integer().notNull(),
})
