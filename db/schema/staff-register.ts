import { sql } from 'drizzle-orm'
import { boolean, check, date, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { employee, staff, team } from '#db/schema/staff.ts'
import { CONTRACTS, END_CLASSES, LEGAL_ENTITY_KINDS, STATE_KINDS } from '#staff/ledger/ledger.ts'

// The register of who held which seat when. Two times are kept apart: `valid_*` is when it was so, `recorded_*` when we
// knew it. A correction closes the recorded time of the old row and adds a new one with the same key.

export const legalEntity = staff.table(
  'legal_entity',
  {
    id: id(),
    name: text().notNull().unique(),
    kind: text({ enum: LEGAL_ENTITY_KINDS }).notNull(),
  },
  () => [check('known_entity_kind', oneOf('kind', LEGAL_ENTITY_KINDS))],
)

/** A unit keeps its key when it is renamed or moved in the tree; `unit_placement` says what it was called and where. */
export const unit = staff.table('unit', {
  id: id(),
  /** A stable word for units that the code asks for ("koms"); null for all others. */
  key: text().unique(),
  /** The team of the case wing that these people are, so that a team leader sees her own; null for all others. */
  teamId: ref()
    .unique()
    .references(() => team.id),
})

export const unitPlacement = staff.table(
  'unit_placement',
  {
    id: id(),
    unitId: ref()
      .notNull()
      .references(() => unit.id),
    name: text().notNull(),
    parentId: ref().references(() => unit.id),
    validFrom: date().notNull(),
    validTo: date(),
  },
  (t) => [
    index().on(t.unitId, t.validFrom),
    index().on(t.parentId),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('not_its_own_parent', sql`${t.parentId} <> ${t.unitId}`),
  ],
)

/** A seat: one title in one unit that at most one person holds on a day. */
export const position = staff.table(
  'position',
  {
    id: id(),
    title: text().notNull(),
    /** The field of work, for the picture of where people go. */
    area: text().notNull(),
    unitId: ref()
      .notNull()
      .references(() => unit.id),
    critical: boolean().notNull().default(false),
    validFrom: date().notNull(),
    validTo: date(),
  },
  (t) => [index().on(t.unitId), check('valid_range', sql`${t.validTo} >= ${t.validFrom}`)],
)

/** Why assignments end, as people say it, each with the class that the definitions ask for. */
export const endReason = staff.table(
  'end_reason',
  {
    id: id(),
    name: text().notNull().unique(),
    class: text({ enum: END_CLASSES }).notNull(),
    active: boolean().notNull().default(true),
  },
  () => [check('known_end_class', oneOf('class', END_CLASSES))],
)

/** What the HR system writes in its free text, and which of our reasons it means. */
export const endReasonAlias = staff.table(
  'end_reason_alias',
  {
    id: id(),
    text: text().notNull(),
    reasonId: ref()
      .notNull()
      .references(() => endReason.id),
  },
  (t) => [uniqueIndex('end_reason_alias_text').on(sql`lower(${t.text})`)],
)

export const assignment = staff.table(
  'assignment',
  {
    id: id(),
    /** The assignment through all its corrections. */
    key: ref().notNull(),
    employeeId: ref()
      .notNull()
      .references(() => employee.id),
    positionId: ref()
      .notNull()
      .references(() => position.id),
    unitId: ref()
      .notNull()
      .references(() => unit.id),
    legalEntityId: ref()
      .notNull()
      .references(() => legalEntity.id),
    contract: text({ enum: CONTRACTS }).notNull(),
    validFrom: date().notNull(),
    /** The last day, inclusive; null while it runs. */
    validTo: date(),
    endReasonId: ref().references(() => endReason.id),
    /** Concluded from what was published, not read in a source. */
    derived: boolean().notNull().default(false),
    recordedFrom: instant().notNull(),
    /** Null for what we hold true now. */
    recordedTo: instant(),
  },
  (t) => [
    index().on(t.employeeId, t.validFrom),
    index().on(t.positionId),
    uniqueIndex('assignment_one_truth').on(t.key).where(sql`recorded_to is null`),
    index().on(t.key, t.recordedFrom),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('recorded_range', sql`${t.recordedTo} >= ${t.recordedFrom}`),
    check('known_contract', oneOf('contract', CONTRACTS)),
    check('a_reason_needs_an_end', sql`${t.endReasonId} is null or ${t.validTo} is not null`),
  ],
)

/** Leave or secondment inside an assignment. Never why: one word for every leave. */
export const assignmentState = staff.table(
  'assignment_state',
  {
    id: id(),
    assignmentKey: ref().notNull(),
    kind: text({ enum: STATE_KINDS }).notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    recordedFrom: instant().notNull(),
    recordedTo: instant(),
  },
  (t) => [
    index().on(t.assignmentKey),
    check('valid_range', sql`${t.validTo} >= ${t.validFrom}`),
    check('known_state', oneOf('kind', STATE_KINDS)),
  ],
)

/** Every change to the register, by whom and why. Append-only. */
export const registerEvent = staff.table(
  'register_event',
  {
    id: id(),
    at: instant().notNull(),
    actorId: ref().references(() => employee.id),
    /** Whose assignment it is about; null for units, seats, reasons, years and settings. */
    employeeId: ref().references(() => employee.id),
    kind: text().notNull(),
    data: jsonb().notNull(),
  },
  (t) => [index().on(t.employeeId, t.id), index().on(t.kind, t.id)],
)
