import { sql } from 'drizzle-orm'
import { check, date, index, integer, pgSchema, primaryKey, smallint, text, time } from 'drizzle-orm/pg-core'
import { id, instant, ref } from '#db/schema/columns.ts'

/** What no user sees: sessions, rate limits, the read log and the calendar of open time. */
export const platform = pgSchema('platform')

export const session = platform.table(
  'session',
  {
    /** SHA-256 of the cookie's value: a stolen table opens no door. */
    tokenHash: text().primaryKey(),
    employeeId: ref().notNull(),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (t) => [index().on(t.expiresAt)],
)

export const rateLimit = platform.table('rate_limit', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: instant(),
})

/** Who read what. Append-only. */
export const readLog = platform.table(
  'read_log',
  {
    id: id(),
    at: instant().notNull(),
    employeeId: ref().notNull(),
    subject: text({ enum: ['person', 'case', 'protected_person', 'access'] }).notNull(),
    subjectId: ref().notNull(),
  },
  (t) => [index().on(t.subject, t.subjectId, t.at), index().on(t.employeeId, t.at)],
)

/** Open time by weekday (1 is Monday), each row with the dates it holds for. */
export const openingHours = platform.table(
  'opening_hours',
  {
    weekday: smallint().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    opens: time().notNull(),
    closes: time().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.weekday, t.validFrom] }),
    check('weekday_is_iso', sql`${t.weekday} between 1 and 7`),
    check('opens_before_it_closes', sql`${t.opens} < ${t.closes}`),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)

/** A date whose hours are other than its weekday's: half days, longer evenings, days on which nobody is there (null). */
export const otherHours = platform.table(
  'other_hours',
  {
    date: date().primaryKey(),
    name: text().notNull(),
    opens: time(),
    closes: time(),
  },
  (t) => [
    check('opens_before_it_closes', sql`(${t.opens} is null) = (${t.closes} is null) and ${t.opens} < ${t.closes}`),
  ],
)

export const closedDay = platform.table('closed_day', {
  date: date().primaryKey(),
  name: text().notNull(),
})

/**
 * A year's figure that the manager has released to the public pages: exactly the sentence that is shown, so that the
 * public wing needs to know nothing of how it was counted. A later row of the same year takes the earlier one's place.
 */
export const publishedFigure = platform.table(
  'published_figure',
  {
    id: id(),
    year: integer().notNull(),
    numerator: integer().notNull(),
    denominator: integer().notNull(),
    sentence: text().notNull(),
    publishedAt: instant().notNull(),
    /** `staff.employee.id`; the platform stands below the register and does not point at it. */
    publishedBy: ref().notNull(),
    withdrawnAt: instant(),
  },
  (t) => [
    index().on(t.year, t.publishedAt),
    check('a_share', sql`${t.numerator} between 0 and ${t.denominator} and ${t.denominator} > 0`),
    check('withdrawn_after', sql`${t.withdrawnAt} >= ${t.publishedAt}`),
  ],
)
