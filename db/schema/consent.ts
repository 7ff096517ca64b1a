import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgSchema, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PARTIES, STORAGES } from '#consent/inventory/inventory.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'

/** The public wing. What is declared stands here; what visitors chose stands in `choices.ts`, the texts in `policies.ts`. */
export const consent = pgSchema('consent')

// Rows are never rewritten: a change closes the old row (`valid_to`, the first instant at which it no longer holds) and
// adds a new one. A row from a later instant on is a change that is planned.

/** The parts that HSB's site consists of, each with an inventory of its own. `koms` is this application. */
export const sitePart = consent.table('site_part', {
  key: text().primaryKey(),
  nameSv: text().notNull(),
  nameEn: text().notNull(),
})

export const controller = consent.table(
  'controller',
  {
    id: id(),
    key: text().notNull(),
    name: text().notNull(),
    /** Ten digits; null while nobody has entered it. */
    organisationNumber: text(),
    contact: text().notNull(),
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (t) => [
    uniqueIndex('controller_one_a_time').on(t.key).where(sql`valid_to is null`),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('ten_digits', sql`${t.organisationNumber} ~ '^[0-9]{10}$'`),
  ],
)

/** A purpose that comes to mean something else is a new purpose: its key stands in every choice that was made. */
export const purpose = consent.table(
  'purpose',
  {
    id: id(),
    key: text().notNull(),
    nameSv: text().notNull(),
    nameEn: text().notNull(),
    explainsSv: text().notNull(),
    explainsEn: text().notNull(),
    necessary: boolean().notNull(),
    /** In which order purposes stand on the page. */
    place: integer().notNull(),
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (t) => [
    uniqueIndex('purpose_one_a_time').on(t.key).where(sql`valid_to is null`),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('key_is_a_word', sql`${t.key} ~ '^[a-z][a-z0-9_]{1,29}$'`),
  ],
)

/** One cookie or other storage: `consent/inventory/inventory.ts` says what each column is. */
export const inventoryItem = consent.table(
  'inventory_item',
  {
    id: id(),
    sitePart: text()
      .notNull()
      .references(() => sitePart.key),
    name: text().notNull(),
    storage: text({ enum: STORAGES }).notNull(),
    purposeKey: text().notNull(),
    dataSv: text().notNull(),
    dataEn: text().notNull(),
    setBy: text().notNull(),
    party: text({ enum: PARTIES }).notNull(),
    controllerKey: text().notNull(),
    /** Null for what is gone when the browser closes. */
    seconds: integer(),
    /** Why the page cannot do without it; null for everything that needs a yes. */
    necessarySv: text(),
    necessaryEn: text(),
    recipient: text(),
    thirdCountry: text(),
    safeguard: text(),
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (t) => [
    uniqueIndex('inventory_item_one_a_time').on(t.sitePart, t.storage, t.name).where(sql`valid_to is null`),
    index().on(t.sitePart, t.validFrom),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('known_storage', oneOf('storage', STORAGES)),
    check('known_party', oneOf('party', PARTIES)),
    check('reason_in_both_languages', sql`(${t.necessarySv} is null) = (${t.necessaryEn} is null)`),
    check('a_third_country_needs_a_safeguard', sql`(${t.thirdCountry} is null) = (${t.safeguard} is null)`),
    check('lasts', sql`${t.seconds} > 0`),
  ],
)

/** Who changed what is declared, and why. Append-only. */
export const inventoryEvent = consent.table(
  'inventory_event',
  {
    id: id(),
    at: instant().notNull(),
    /** `staff.employee.id`; null for what came with the application. */
    actorId: ref(),
    /** 'item', 'controller', 'purpose', 'site_part' or 'setting'. */
    subject: text().notNull(),
    /** The name or key that it is about. */
    about: text().notNull(),
    reason: text().notNull(),
    before: jsonb(),
    after: jsonb(),
  },
  (t) => [index().on(t.subject, t.id)],
)

/** What HSB decides about proof and statistics, each value from a day on. Append-only. */
export const setting = consent.table(
  'setting',
  {
    id: id(),
    /** `consent/retaining/settings.ts` lists them. */
    key: text().notNull(),
    /** Stockholm date. */
    validFrom: text().notNull(),
    value: integer().notNull(),
    source: text().notNull(),
    at: instant().notNull(),
    actorId: ref(),
  },
  (t) => [index().on(t.key, t.validFrom), check('a_date', sql`${t.validFrom} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`)],
)

/** One row that counts up whenever anything that the public pages show is written; triggers see to it. */
export const revision = consent.table(
  'revision',
  { only: boolean().primaryKey().default(true), number: integer().notNull() },
  (t) => [check('one_row', sql`${t.only}`)],
)
