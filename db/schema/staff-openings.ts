import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employeeRef, staff } from '#db/schema/staff.ts'
import { competenceField } from '#db/schema/staff-competence.ts'
import { position, unit } from '#db/schema/staff-register.ts'
import { APPLICATION_STAGES } from '#staff/ledger/ledger.ts'
import { OUTCOMES } from '#staff/openings/application-outcome.ts'

// Seats to fill, and applications for them.

/** A seat that is to be filled, told to everybody in the house. */
export const opening = staff.table(
  'opening',
  {
    id: id(),
    positionId: ref()
      .notNull()
      .references(() => position.id),
    unitId: ref()
      .notNull()
      .references(() => unit.id),
    /** What the announcement calls the seat; empty for the seat's own title. */
    title: text().notNull().default(''),
    description: text().notNull().default(''),
    /** Who receives the one who is chosen, and sees every applicant to this seat. */
    receivingManagerId: employeeRef(),
    openedOn: date().notNull(),
    applyBy: date().notNull(),
    startsOn: date(),
    acceptedOn: date(),
    withdrawnOn: date(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index().on(t.positionId),
    index().on(t.openedOn),
    index().on(t.receivingManagerId),
    check('apply_after_it_opened', sql`${t.applyBy} >= ${t.openedOn}`),
    check('filled_or_withdrawn', sql`${t.acceptedOn} is null or ${t.withdrawnOn} is null`),
  ],
)

/**
 * What an announcement said before it was changed: whoever applied on an earlier wording can be shown it. Append-only.
 */
export const openingWording = staff.table(
  'opening_wording',
  {
    openingId: ref()
      .notNull()
      .references(() => opening.id),
    version: integer().notNull(),
    /** When the next wording took its place, and who wrote that. */
    replacedAt: instant().notNull(),
    replacedBy: employeeRef().notNull(),
    title: text().notNull(),
    description: text().notNull(),
    receivingManagerId: employeeRef(),
    applyBy: date().notNull(),
    startsOn: date(),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.version] })],
)

/** What the seat asks for. `required` is a must, otherwise a merit. */
export const openingRequirement = staff.table(
  'opening_requirement',
  {
    openingId: ref()
      .notNull()
      .references(() => opening.id),
    fieldId: ref()
      .notNull()
      .references(() => competenceField.id),
    required: boolean().notNull().default(true),
  },
  (t) => [primaryKey({ columns: [t.openingId, t.fieldId] }), index().on(t.fieldId)],
)

/** One application. The days say how far it came; `released_at` is when she let her present leader see it. */
export const application = staff.table(
  'application',
  {
    id: id(),
    openingId: ref()
      .notNull()
      .references(() => opening.id),
    /** Null for an applicant from outside, who is nobody in this register. */
    employeeId: employeeRef(),
    internal: boolean().notNull(),
    letter: text().notNull().default(''),
    /** The wording of the announcement that she had before her. */
    openingVersion: integer().notNull().default(1),
    releasedAt: instant(),
    appliedOn: date().notNull(),
    interviewOn: date(),
    offerOn: date(),
    acceptedOn: date(),
    outcome: text({ enum: OUTCOMES }),
    decidedOn: date(),
    /** The first day on the new seat, once accepted. */
    startsOn: date(),
    version: integer().notNull().default(1),
  },
  (t) => [
    index().on(t.openingId),
    index().on(t.employeeId),
    uniqueIndex('application_once').on(t.openingId, t.employeeId).where(sql`outcome is distinct from 'withdrawn'`),
    uniqueIndex('application_one_accepted').on(t.openingId).where(sql`outcome = 'accepted'`),
    check('known_outcome', oneOf('outcome', OUTCOMES)),
    check('an_outcome_has_a_day', sql`(${t.outcome} is null) = (${t.decidedOn} is null)`),
    check('only_outsiders_are_nobody', sql`${t.internal} or ${t.employeeId} is null`),
  ],
)

/** What is left of applications that were forgotten: how many, from KOMS or not, came how far in which year. */
export const applicationCount = staff.table(
  'application_count',
  {
    openingId: ref()
      .notNull()
      .references(() => opening.id),
    internal: boolean().notNull(),
    /** Whether the applicant worked in KOMS on the day. */
    koms: boolean().notNull().default(false),
    /** The year she applied. */
    year: integer().notNull(),
    stage: text({ enum: APPLICATION_STAGES }).notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ name: 'application_count_pk', columns: [t.openingId, t.internal, t.koms, t.year, t.stage] }),
    check('koms_is_inside', sql`${t.internal} or not ${t.koms}`),
    check('known_stage', oneOf('stage', APPLICATION_STAGES)),
  ],
)
