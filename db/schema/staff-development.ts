import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  primaryKey,
  text,
  time,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee, staff } from '#db/schema/staff.ts'
import { position, unit } from '#db/schema/staff-register.ts'
import { BASES } from '#staff/competence/competence.ts'
import { GOAL_STATUSES } from '#staff/development/goal.ts'
import { SETTING_KEYS } from '#staff/development/settings.ts'
import { APPLICATION_STAGES } from '#staff/ledger/ledger.ts'
import { OUTCOMES } from '#staff/openings/application-outcome.ts'
import { NOTICE_KINDS, SIGNUP_STATUSES } from '#staff/training/training.ts'

// How people grow: what they know (facts, never grades), what they learn, which seats they apply for, what they plan.
// What must be forgotten takes its events with it (triggers in the migration); nothing else ever removes an event.

const employeeRef = () => ref().references(() => employee.id)

/** A field of knowledge. `case_types` are keys of the case wing's types, kept as words so that neither wing needs the other. */
export const competenceField = staff.table('competence_field', {
  id: id(),
  name: text().notNull().unique(),
  description: text().notNull().default(''),
  caseTypes: text().array().notNull().default([]),
  active: boolean().notNull().default(true),
})

/** Something shown to be known, from a day to a last day. Never a grade. A fact that was wrong is withdrawn. */
export const competenceFact = staff.table(
  'competence_fact',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    fieldId: ref()
      .notNull()
      .references(() => competenceField.id),
    basis: text({ enum: BASES }).notNull(),
    /** What shows it: the course, the certificate's number, the work that was done. */
    evidence: text().notNull(),
    achievedOn: date().notNull(),
    validTo: date(),
    /** Who has seen the evidence; null for what the employee has written herself. */
    confirmedBy: employeeRef(),
    confirmedAt: instant(),
    withdrawnAt: instant(),
  },
  (t) => [
    index().on(t.employeeId, t.fieldId),
    index().on(t.fieldId),
    check('known_basis', oneOf('basis', BASES)),
    check('valid_range', sql`${t.validTo} >= ${t.achievedOn}`),
  ],
)

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
    description: text().notNull().default(''),
    /** Who receives the one who is chosen, and sees every applicant to this seat. */
    receivingManagerId: employeeRef(),
    openedOn: date().notNull(),
    applyBy: date().notNull(),
    startsOn: date(),
    acceptedOn: date(),
    withdrawnOn: date(),
  },
  (t) => [
    index().on(t.positionId),
    index().on(t.openedOn),
    index().on(t.receivingManagerId),
    check('apply_after_it_opened', sql`${t.applyBy} >= ${t.openedOn}`),
    check('filled_or_withdrawn', sql`${t.acceptedOn} is null or ${t.withdrawnOn} is null`),
  ],
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

/** What is left of applications that were forgotten: how many came how far. */
export const applicationCount = staff.table(
  'application_count',
  {
    openingId: ref()
      .notNull()
      .references(() => opening.id),
    internal: boolean().notNull(),
    stage: text({ enum: APPLICATION_STAGES }).notNull(),
    count: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.openingId, t.internal, t.stage] }),
    check('known_stage', oneOf('stage', APPLICATION_STAGES)),
  ],
)

/** A plan of one's own, owned by the employee. */
export const developmentPlan = staff.table(
  'development_plan',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    startsOn: date().notNull(),
    /** The last day, inclusive; null while it runs. */
    endsOn: date(),
  },
  (t) => [
    uniqueIndex('plan_one_running').on(t.employeeId).where(sql`ends_on is null`),
    index().on(t.employeeId),
    check('valid_range', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** A goal as it stands. Her leader sees it only while `shared`. */
export const developmentGoal = staff.table(
  'development_goal',
  {
    id: id(),
    planId: ref()
      .notNull()
      .references(() => developmentPlan.id, { onDelete: 'cascade' }),
    employeeId: employeeRef().notNull(),
    goal: text().notNull(),
    steps: text().notNull().default(''),
    targetOn: date(),
    status: text({ enum: GOAL_STATUSES }).notNull().default('active'),
    shared: boolean().notNull().default(false),
    /** The version that her leader has agreed to, and when. */
    agreedVersion: integer(),
    agreedBy: employeeRef(),
    agreedAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [index().on(t.planId), index().on(t.employeeId), check('known_goal_status', oneOf('status', GOAL_STATUSES))],
)

/** Every wording a goal has had, so that nothing agreed can be changed unseen. */
export const goalVersion = staff.table(
  'goal_version',
  {
    goalId: ref()
      .notNull()
      .references(() => developmentGoal.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    at: instant().notNull(),
    goal: text().notNull(),
    steps: text().notNull(),
    targetOn: date(),
    status: text({ enum: GOAL_STATUSES }).notNull(),
    shared: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.goalId, t.version] })],
)

/** A case that taught somebody something: the type and the day, written by herself, and nothing else whatever. */
export const learningCase = staff.table(
  'learning_case',
  {
    id: id(),
    employeeId: employeeRef().notNull(),
    caseType: text().notNull(),
    happenedOn: date().notNull(),
  },
  (t) => [index().on(t.employeeId, t.happenedOn)],
)

/** What HR has decided, each value from a day on. Append-only: a correction is a later row, and the row is its own event. */
export const developmentSetting = staff.table(
  'development_setting',
  {
    id: id(),
    key: text({ enum: SETTING_KEYS }).notNull(),
    validFrom: date().notNull(),
    value: text().notNull(),
    at: instant().notNull(),
    actorId: employeeRef().notNull(),
  },
  (t) => [index().on(t.key, t.validFrom, t.id), check('known_setting', oneOf('key', SETTING_KEYS))],
)

export const DEVELOPMENT_SUBJECTS = [
  'field',
  'fact',
  'course',
  'session',
  'signup',
  'opening',
  'application',
  'plan',
  'goal',
  'learning_case',
] as const

/** Every change, by whom. Append-only. Ids, days and statuses; what people write stands only in its own row. */
export const developmentEvent = staff.table(
  'development_event',
  {
    id: id(),
    at: instant().notNull(),
    actorId: employeeRef(),
    /** Whom it is about; null for what is about nobody. */
    employeeId: employeeRef(),
    subject: text({ enum: DEVELOPMENT_SUBJECTS }).notNull(),
    subjectId: ref().notNull(),
    kind: text().notNull(),
    data: jsonb().notNull(),
  },
  (t) => [
    index().on(t.subject, t.subjectId, t.id),
    index().on(t.employeeId, t.id),
    check('known_subject', oneOf('subject', DEVELOPMENT_SUBJECTS)),
  ],
)
