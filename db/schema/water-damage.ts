import { sql } from 'drizzle-orm'
import {
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { ROOM_KEYS } from '#cases/flows/water-damage/facts.ts'
import {
  DOCUMENT_KEYS,
  HOME_STATUS_KEYS,
  INSURANCE_KEYS,
  MEASURE_KEYS,
  ORDER_KIND_KEYS,
  RELIEF_KEYS,
  RELIEF_STATE_KEYS,
} from '#cases/flows/water-damage/work.ts'
import { caseRow, cases } from '#db/schema/cases.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { home } from '#db/schema/members.ts'

/**
 * The work after a leak. What a form adds has the form's own key as its key, so that the event, which must be the same
 * when the form is sent twice, can name the row.
 */
const theCase = () =>
  ref()
    .notNull()
    .references(() => caseRow.id)
const words = (column: string, most: number) => sql.raw(`length(${column}) between 1 and ${most}`)

/** One home that the water has reached, with its own way through the work. */
export const waterHome = cases.table(
  'water_home',
  {
    key: uuid().primaryKey(),
    caseId: theCase(),
    homeId: ref()
      .notNull()
      .references(() => home.id),
    status: text({ enum: HOME_STATUS_KEYS }).notNull().default('reported'),
  },
  (t) => [
    unique('water_home_once').on(t.caseId, t.homeId),
    unique('water_home_of_case').on(t.caseId, t.key),
    index('water_home_home').on(t.homeId),
    check('status_known', oneOf('status', HOME_STATUS_KEYS)),
  ],
)

/** What was ordered from whom, when, when they came and when it was done. */
export const waterOrder = cases.table(
  'water_order',
  {
    key: uuid().primaryKey(),
    caseId: theCase(),
    homeKey: uuid(),
    kind: text({ enum: ORDER_KIND_KEYS }).notNull(),
    firm: text().notNull(),
    phone: text(),
    what: text().notNull(),
    /** Who took the order, or its number with the firm. */
    reference: text(),
    orderedAt: instant().notNull(),
    /** When they should be there, by the acute table as it was then. */
    expectedAt: instant(),
    onSiteAt: instant(),
    doneAt: instant(),
    cancelledAt: instant(),
  },
  (t) => [
    index().on(t.caseId),
    foreignKey({ columns: [t.caseId, t.homeKey], foreignColumns: [waterHome.caseId, waterHome.key] }),
    check('kind_known', oneOf('kind', ORDER_KIND_KEYS)),
    check('firm_length', words('firm', 120)),
    check('what_length', words('what', 2000)),
    check('done_or_cancelled', sql`num_nonnulls(done_at, cancelled_at) < 2`),
    check('in_order', sql`on_site_at >= ordered_at and done_at >= coalesce(on_site_at, ordered_at)`),
  ],
)

/** One moisture reading. A wrong one is struck, never changed. */
export const waterReading = cases.table(
  'water_reading',
  {
    key: uuid().primaryKey(),
    caseId: theCase(),
    homeKey: uuid(),
    room: text({ enum: ROOM_KEYS }).notNull(),
    measure: text({ enum: MEASURE_KEYS }).notNull(),
    /** Per cent. */
    value: doublePrecision().notNull(),
    /** What counts as dry: from the report, else from the settings of that day. */
    target: doublePrecision().notNull(),
    takenOn: date().notNull(),
    takenBy: text(),
    struckAt: instant(),
  },
  (t) => [
    index().on(t.caseId),
    foreignKey({ columns: [t.caseId, t.homeKey], foreignColumns: [waterHome.caseId, waterHome.key] }),
    check('room_known', oneOf('room', ROOM_KEYS)),
    check('measure_known', oneOf('measure', MEASURE_KEYS)),
    check('per_cent', sql`value between 0 and 100 and target between 0 and 100`),
  ],
)

/** Who insures what, and the number they gave the claim. */
export const waterInsurance = cases.table(
  'water_insurance',
  {
    caseId: theCase(),
    side: text({ enum: INSURANCE_KEYS }).notNull(),
    company: text().notNull(),
    claim: text(),
    reportedOn: date(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.side] }),
    check('side_known', oneOf('side', INSURANCE_KEYS)),
    check('company_length', words('company', 120)),
  ],
)

/** A paper that has come: what kind, from whom, and where it lies. */
export const waterDocument = cases.table(
  'water_document',
  {
    key: uuid().primaryKey(),
    caseId: theCase(),
    homeKey: uuid(),
    kind: text({ enum: DOCUMENT_KEYS }).notNull(),
    receivedOn: date().notNull(),
    issuer: text().notNull(),
    reference: text(),
  },
  (t) => [
    index().on(t.caseId),
    foreignKey({ columns: [t.caseId, t.homeKey], foreignColumns: [waterHome.caseId, waterHome.key] }),
    check('kind_known', oneOf('kind', DOCUMENT_KEYS)),
    check('issuer_length', words('issuer', 120)),
  ],
)

/** A tenant's question of lower rent or somewhere else to live, and what became of it. Somebody else decides. */
export const waterRelief = cases.table(
  'water_relief',
  {
    key: uuid().primaryKey(),
    caseId: theCase(),
    kind: text({ enum: RELIEF_KEYS }).notNull(),
    state: text({ enum: RELIEF_STATE_KEYS }).notNull().default('asked'),
    /** Who decides. */
    decider: text().notNull(),
    fromDay: date().notNull(),
    toDay: date(),
  },
  (t) => [
    index().on(t.caseId),
    check('kind_known', oneOf('kind', RELIEF_KEYS)),
    check('state_known', oneOf('state', RELIEF_STATE_KEYS)),
    check('day_range', sql`to_day >= from_day`),
    check('decider_length', words('decider', 120)),
  ],
)

/** One leak that several cases are about. */
export const jointEvent = cases.table(
  'joint_event',
  {
    key: uuid().primaryKey(),
    name: text().notNull(),
    startedAt: instant().notNull(),
  },
  () => [check('name_length', words('name', 200))],
)

/** Which cases belong to it, or did until they were split off. */
export const jointEventCase = cases.table(
  'joint_event_case',
  {
    id: id(),
    eventKey: uuid()
      .notNull()
      .references(() => jointEvent.key),
    caseId: theCase(),
    joinedAt: instant().notNull(),
    leftAt: instant(),
  },
  (t) => [
    index().on(t.eventKey),
    uniqueIndex('joint_event_one').on(t.caseId).where(sql`left_at is null`),
    check('left_after', sql`left_at >= joined_at`),
  ],
)
