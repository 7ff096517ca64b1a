import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employeeRef, staff } from '#db/schema/staff.ts'
import { GOAL_STATUSES } from '#staff/development/goal.ts'
import { SETTING_KEYS } from '#staff/development/settings.ts'

// What people plan for themselves. What must be forgotten takes its events with it (triggers in the migration);
// nothing else ever removes an event.

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
