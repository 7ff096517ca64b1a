import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, numeric, primaryKey, text, time, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employeeRef, staff } from '#db/schema/staff.ts'
import { competenceField } from '#db/schema/staff-competence.ts'
import { NOTICE_KINDS, SIGNUP_STATUSES } from '#staff/training/training.ts'

// What people learn: courses, sessions with seats, and what there is to tell about them.

export const course = staff.table('course', {
  id: id(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
  hours: numeric({ precision: 5, scale: 1, mode: 'number' }).notNull(),
  /** For how many months what it teaches holds; null for good. */
  validMonths: integer(),
  active: boolean().notNull().default(true),
})

/** What a course teaches: whoever completes it gets a fact in each of these fields. */
export const courseField = staff.table(
  'course_field',
  {
    courseId: ref()
      .notNull()
      .references(() => course.id),
    fieldId: ref()
      .notNull()
      .references(() => competenceField.id),
  },
  (t) => [primaryKey({ columns: [t.courseId, t.fieldId] }), index().on(t.fieldId)],
)

export const courseSession = staff.table(
  'course_session',
  {
    id: id(),
    courseId: ref()
      .notNull()
      .references(() => course.id),
    startsOn: date().notNull(),
    startsAt: time().notNull(),
    endsOn: date().notNull(),
    place: text().notNull(),
    seats: integer().notNull(),
    cancelledAt: instant(),
    /** Set once attendance has been written down; then nobody signs up or withdraws any more. */
    closedAt: instant(),
  },
  (t) => [
    index().on(t.courseId, t.startsOn),
    index().on(t.startsOn),
    check('valid_range', sql`${t.endsOn} >= ${t.startsOn}`),
    check('a_seat_at_least', sql`${t.seats} between 1 and 500`),
  ],
)

/** A place at a session, or a place in the queue for one. The queue's order is the order of the ids. */
export const signup = staff.table(
  'signup',
  {
    id: id(),
    sessionId: ref()
      .notNull()
      .references(() => courseSession.id),
    employeeId: employeeRef().notNull(),
    status: text({ enum: SIGNUP_STATUSES }).notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex('signup_once').on(t.sessionId, t.employeeId).where(sql`status <> 'withdrawn'`),
    index().on(t.employeeId),
    check('known_status', oneOf('status', SIGNUP_STATUSES)),
  ],
)

/** A completed training, with or without a session of ours behind it. */
export const courseCompletion = staff.table(
  'course_completion',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    courseId: ref()
      .notNull()
      .references(() => course.id),
    sessionId: ref().references(() => courseSession.id),
    completedOn: date().notNull(),
    hours: numeric({ precision: 5, scale: 1, mode: 'number' }).notNull(),
  },
  (t) => [
    index().on(t.employeeId),
    index().on(t.courseId),
    uniqueIndex('completion_once_a_session').on(t.sessionId, t.employeeId),
  ],
)

/** What somebody is to be told. Shown on her own page; mailed once where there is a mail server. */
export const notice = staff.table(
  'notice',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    signupId: ref()
      .notNull()
      .references(() => signup.id, { onDelete: 'cascade' }),
    at: instant().notNull(),
    mailedAt: instant(),
  },
  (t) => [
    uniqueIndex('notice_once').on(t.signupId, t.kind),
    index().on(t.employeeId),
    index().on(t.id).where(sql`mailed_at is null`),
    check('known_kind', oneOf('kind', NOTICE_KINDS)),
  ],
)
