import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, jsonb, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, ref } from '#db/schema/columns.ts'
import { employee, staff } from '#db/schema/staff.ts'

// Years as they were told, and how their figures are defined.

/** A year whose figures have been told: what they were, and the rows behind them. A later change is a revision. */
export const closedYear = staff.table('closed_year', {
  year: integer().primaryKey(),
  closedAt: instant().notNull(),
  closedBy: ref()
    .notNull()
    .references(() => employee.id),
  figures: jsonb().notNull(),
})

/** What changed in a closed year, why, and the figures before and after. Append-only. */
export const yearRevision = staff.table(
  'year_revision',
  {
    id: id(),
    year: integer()
      .notNull()
      .references(() => closedYear.year),
    at: instant().notNull(),
    actorId: ref()
      .notNull()
      .references(() => employee.id),
    reason: text().notNull(),
    before: jsonb().notNull(),
    after: jsonb().notNull(),
  },
  (t) => [index().on(t.year, t.id)],
)

/**
 * What is known of years in words. `countsUnknown`: the register does not hold everybody who left in them, so that no
 * share may be computed; "praktiskt taget noll" is such a word and never 0 %.
 */
export const yearNote = staff.table(
  'year_note',
  {
    id: id(),
    /** Null from the beginning of time. */
    fromYear: integer(),
    toYear: integer().notNull(),
    text: text().notNull(),
    source: text().notNull(),
    countsUnknown: boolean().notNull().default(false),
  },
  (t) => [check('valid_range', sql`${t.toYear} >= ${t.fromYear}`)],
)

/** What the manager aims at, from a day on. Shares between 0 and 1. */
export const target = staff.table(
  'target',
  {
    id: id(),
    measure: text().notNull(),
    validFrom: date().notNull(),
    value: numeric({ precision: 6, scale: 4, mode: 'number' }).notNull(),
  },
  (t) => [uniqueIndex('target_one_a_day').on(t.measure, t.validFrom)],
)

/** How the definitions are set, each version from the day it took effect. */
export const definitionVersion = staff.table('definition_version', {
  id: id(),
  validFrom: date().notNull().unique(),
  gapDays: integer().notNull(),
})
