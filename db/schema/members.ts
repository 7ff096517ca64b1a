import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, date, index, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee } from '#db/schema/staff.ts'
import { BOARD_POSTS, CONTACT_KINDS, CONTACT_PREFERENCES, ROLE_KINDS, SUPPLEMENTS } from '#members/person.ts'

/** Whom a case is about: people, homes, associations, and the dated roles between them. */
export const members = pgSchema('members')

export const association = members.table(
  'association',
  {
    id: id(),
    name: text().notNull().unique(),
    organisationNumber: text().notNull().unique(),
    insurer: text(),
    insuranceNumber: text(),
    supplement: text({ enum: SUPPLEMENTS }).notNull().default('unknown'),
    managerName: text(),
    managerEmail: text(),
    property: text(),
  },
  () => [
    check('supplement_known', oneOf('supplement', SUPPLEMENTS)),
    check('organisation_number_form', sql`organisation_number ~ '^[0-9]{10}$'`),
  ],
)

export const home = members.table(
  'home',
  {
    id: id(),
    /** Null where HSB lets the home itself. */
    associationId: ref().references(() => association.id),
    streetAddress: text().notNull(),
    entrance: text(),
    postalCode: text().notNull(),
    locality: text().notNull(),
    /** Lantmäteriets lägenhetsnummer, four digits; unique only together with the entrance. */
    officialNumber: text(),
    /** The association's own number, another series; never join on it. */
    associationNumber: text(),
  },
  (t) => [
    index().on(t.associationId),
    check('postal_code_form', sql`postal_code ~ '^[0-9]{5}$'`),
    check('official_number_form', sql`official_number ~ '^(0[1-9]|[1-9][0-9])(0[1-9]|[1-9][0-9])$'`),
  ],
)

export const person = members.table(
  'person',
  {
    id: id(),
    version: integer().notNull().default(1),
    givenName: text().notNull(),
    familyName: text().notNull(),
    /** Twelve digits without a dash: personnummer or samordningsnummer. */
    personalNumber: text().unique(),
    /** Kept apart: a personal number may carry a nearby day (FOL 18 §). */
    birthDate: date(),
    deceasedOn: date(),
    sekretessmarkering: boolean().notNull().default(false),
    skyddadFolkbokforing: boolean().notNull().default(false),
    /** Protected herself or through her household; kept by the database, never written by the application. */
    shielded: boolean().notNull().default(false),
    membershipNumber: text().unique(),
    memberFrom: date(),
    memberTo: date(),
    preference: text({ enum: CONTACT_PREFERENCES }),
    interpreter: text(),
    updatedAt: instant().notNull(),
  },
  () => [
    check('personal_number_form', sql`personal_number ~ '^[0-9]{12}$'`),
    check('preference_known', oneOf('preference', CONTACT_PREFERENCES)),
    check('member_range', sql`member_to >= member_from`),
    check('named', sql`length(given_name || family_name) > 0`),
  ],
)

export const contact = members.table(
  'contact',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    kind: text({ enum: CONTACT_KINDS }).notNull(),
    /** E.164 for a phone, lower case for a mail address; `shown` keeps the grouping people gave it. */
    value: text().notNull(),
    shown: text().notNull(),
    label: text(),
  },
  (t) => [index().on(t.personId), index().on(t.kind, t.value), check('kind_known', oneOf('kind', CONTACT_KINDS))],
)

export const personRole = members.table(
  'person_role',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    kind: text({ enum: ROLE_KINDS }).notNull(),
    homeId: ref().references(() => home.id),
    associationId: ref().references(() => association.id),
    /** Whose guardian, representative, trustee or estate. */
    forPersonId: ref().references((): AnyPgColumn => person.id),
    post: text({ enum: BOARD_POSTS }),
    validFrom: date().notNull(),
    /** Last day, inclusive; null while it runs. */
    validTo: date(),
  },
  (t) => [
    index().on(t.personId),
    index().on(t.homeId),
    index().on(t.associationId),
    index().on(t.forPersonId),
    check('kind_known', oneOf('kind', ROLE_KINDS)),
    check('post_known', oneOf('post', BOARD_POSTS)),
    check('one_target', sql`num_nonnulls(home_id, association_id, for_person_id) = 1`),
    check(
      'target_fits',
      sql`case when kind in ('owner', 'tenant', 'resident') then home_id is not null when kind = 'board_member' then association_id is not null and post is not null else for_person_id is not null end`,
    ),
    check('valid_range', sql`valid_to >= valid_from`),
    check('not_for_oneself', sql`for_person_id <> person_id`),
  ],
)

/** What was added and corrected on a member card, by whom. Append-only. */
export const personEvent = members.table(
  'person_event',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
    /** Null for an import or a job. */
    actorId: ref().references(() => employee.id),
    kind: text().notNull(),
    data: jsonb().notNull(),
  },
  (t) => [index().on(t.personId, t.id)],
)
