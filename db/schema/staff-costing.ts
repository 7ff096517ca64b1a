import { sql } from 'drizzle-orm'
import { check, date, index, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee, staff } from '#db/schema/staff.ts'
import { COST_KEYS, COST_UNITS } from '#staff/costing/cost-input.ts'

const amount = () => numeric({ precision: 12, scale: 2, mode: 'number' }).notNull()

/**
 * What somebody entered into the cost model, each time anew. Append-only: a row is the change and its own event, and the
 * newest of a key is what holds. `replaces` is the row it was made on; two changes of one row cannot both be saved.
 */
export const costValue = staff.table(
  'cost_value',
  {
    id: id(),
    key: text({ enum: COST_KEYS }).notNull(),
    unit: text({ enum: COST_UNITS }).notNull(),
    low: amount(),
    likely: amount(),
    high: amount(),
    /** Who answers for the figure, as HSB says it: a post or a department. */
    owner: text().notNull(),
    /** Where it comes from: a contract, a ledger, a measurement, an estimate by somebody. */
    source: text().notNull(),
    /** The day the source is from. */
    sourceDate: date().notNull(),
    replaces: ref(),
    at: instant().notNull(),
    actorId: ref()
      .notNull()
      .references(() => employee.id),
  },
  (t) => [
    index().on(t.key, t.id),
    uniqueIndex('cost_value_one_at_a_time').on(t.key, sql`coalesce(${t.replaces}, 0)`),
    check('known_cost', oneOf('key', COST_KEYS)),
    check('known_unit', oneOf('unit', COST_UNITS)),
    check('in_order', sql`0 <= ${t.low} and ${t.low} <= ${t.likely} and ${t.likely} <= ${t.high}`),
    check('a_chance_is_at_most_certain', sql`${t.unit} <> 'percent' or ${t.high} <= 100`),
  ],
)
