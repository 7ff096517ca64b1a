import { sql } from 'drizzle-orm'
import { check, date, index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { bytes, id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee, staff } from '#db/schema/staff.ts'
import { RETENTION_KEYS } from '#staff/retention/retention.ts'

// How long names are kept, who saw them, and files on their way into the register.

/** How long names are kept, each setting from the day it took effect. Whole numbers in the unit of their key. */
export const retentionSetting = staff.table(
  'retention_setting',
  {
    id: id(),
    key: text({ enum: RETENTION_KEYS }).notNull(),
    validFrom: date().notNull(),
    value: integer().notNull(),
  },
  (t) => [
    uniqueIndex('retention_one_a_day').on(t.key, t.validFrom),
    check('known_retention', oneOf('key', RETENTION_KEYS)),
    check('some_time', sql`${t.value} > 0`),
  ],
)

/** Who saw whose name in the ledger, and where. Append-only; kept for a year. */
export const nameViewing = staff.table(
  'name_viewing',
  {
    id: id(),
    at: instant().notNull(),
    viewerId: ref()
      .notNull()
      .references(() => employee.id),
    employeeId: ref()
      .notNull()
      .references(() => employee.id),
    /** Which list or figure she was shown in. */
    place: text().notNull(),
  },
  (t) => [index().on(t.employeeId, t.at), index().on(t.viewerId, t.at)],
)

/** A file from the HR system between its upload and its import; the content is emptied when it is imported or old. */
export const importFile = staff.table('import_file', {
  id: id(),
  at: instant().notNull(),
  actorId: ref()
    .notNull()
    .references(() => employee.id),
  name: text().notNull(),
  content: bytes().notNull(),
  /** Our column by the file's. */
  mapping: jsonb().notNull(),
  importedAt: instant(),
  counts: jsonb(),
})
