import { sql } from 'drizzle-orm'
import { bigint, customType, timestamp } from 'drizzle-orm/pg-core'

// The columns that every table spells the same way.

/** The table's own key, counted by PostgreSQL. */
export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

/** The key of another row. */
export const ref = () => bigint({ mode: 'number' })

/** Bytes as they are, a Buffer in code. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** An instant, a UTC `Date` in code. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

/** For a check: the column holds one of the words that a pure noun lists. */
export const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`)
