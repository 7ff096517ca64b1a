import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, date, index, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { CHOICE_KINDS, type Choices, SURFACES } from '#consent/choosing/choice.ts'
import { type Controller, LANGUAGES } from '#consent/inventory/inventory.ts'
import { ARCHIVED_KINDS } from '#consent/proof/archived.ts'
import { bytes, id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { consent, sitePart } from '#db/schema/consent.ts'

/** The exact bytes that a visitor was shown, by their own SHA-256 (64 hex characters). Append-only. */
export const archive = consent.table(
  'archive',
  {
    sha256: text().primaryKey(),
    kind: text({ enum: ARCHIVED_KINDS }).notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    sitePart: text()
      .notNull()
      .references(() => sitePart.key),
    /** What the visitor answers to when she answers this: the material fingerprint, its purposes, its controllers. */
    fingerprint: text().notNull(),
    purposes: text().array().notNull(),
    controllers: jsonb().$type<readonly Controller[]>().notNull(),
    bytes: bytes().notNull(),
    firstShownAt: instant().notNull(),
  },
  (t) => [
    check('known_kind', oneOf('kind', ARCHIVED_KINDS)),
    check('known_language', oneOf('language', LANGUAGES)),
    check('named_by_its_bytes', sql`${t.sha256} = encode(sha256(${t.bytes}), 'hex')`),
  ],
)

/**
 * What a visitor chose. Append-only; a record leaves only through `consent.erase_record` (she asked) or
 * `consent.remove_old_records` (its time is over). No address, no user agent, and of a refusal no identifier.
 */
export const choiceEvent = consent.table(
  'choice_event',
  {
    id: id(),
    at: instant().notNull(),
    /** A random word that exists only after a yes; null for a no that no yes preceded. */
    consentId: text(),
    kind: text({ enum: CHOICE_KINDS }).notNull(),
    sitePart: text()
      .notNull()
      .references(() => sitePart.key),
    controllers: jsonb().$type<readonly Controller[]>().notNull(),
    choices: jsonb().$type<Choices>().notNull(),
    surface: text({ enum: SURFACES }).notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    fingerprint: text().notNull(),
    /** What the question and the policy looked like, byte by byte. */
    shownSha256: text()
      .notNull()
      .references(() => archive.sha256),
    policySha256: text()
      .notNull()
      .references(() => archive.sha256),
    priorId: ref().references((): AnyPgColumn => choiceEvent.id),
  },
  (t) => [
    index().on(t.at),
    index().on(t.consentId, t.id),
    index().on(t.priorId),
    check('known_kind', oneOf('kind', CHOICE_KINDS)),
    check('known_surface', oneOf('surface', SURFACES)),
    check('known_language', oneOf('language', LANGUAGES)),
    check('a_yes_has_a_record', sql`${t.kind} = 'refused' or ${t.consentId} is not null`),
    check('a_no_has_none', sql`${t.kind} <> 'refused' or ${t.consentId} is null`),
  ],
)

/** That records were removed, how many events and why; never whose. Append-only. */
export const erasure = consent.table(
  'erasure',
  {
    id: id(),
    at: instant().notNull(),
    cause: text({ enum: ['visitor', 'retention'] }).notNull(),
    events: integer().notNull(),
  },
  () => [check('known_cause', oneOf('cause', ['visitor', 'retention']))],
)

/** How often a page was read on a Stockholm day, by anybody. */
export const pageView = consent.table(
  'page_view',
  { day: date().notNull(), page: text().notNull(), views: integer().notNull() },
  (t) => [primaryKey({ columns: [t.day, t.page] })],
)

/** A visit by somebody who said yes to statistics; both cookies stand here as their SHA-256. */
export const visit = consent.table(
  'visit',
  {
    visitHash: text().primaryKey(),
    visitorHash: text().notNull(),
    day: date().notNull(),
    pages: integer().notNull(),
  },
  (t) => [index().on(t.day), index().on(t.visitorHash)],
)

/** What remains of a day's visits when the rows behind them are removed. */
export const dailyVisits = consent.table('daily_visits', {
  day: date().primaryKey(),
  visits: integer().notNull(),
  visitors: integer().notNull(),
})
