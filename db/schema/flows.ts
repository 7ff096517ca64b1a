import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { PROOFS, STEP_OWNERS } from '#cases/flows/conclusions.ts'
import { QUESTION_KINDS } from '#cases/flows/question.ts'
import { caseRow, cases, caseType } from '#db/schema/cases.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { association } from '#db/schema/members.ts'
import { employee } from '#db/schema/staff.ts'

/** What an inquiry's flow knows: answers as typed rows, steps, the flows that administrators write, and dated rules. */

/** Which flow a case runs, in the version it began with. */
export const caseFlow = cases.table('case_flow', {
  caseId: ref()
    .primaryKey()
    .references(() => caseRow.id),
  flow: text().notNull(),
  version: integer().notNull(),
  startedAt: instant().notNull(),
})

/** One answer. Exactly the column of its kind is filled in. */
export const fact = cases.table(
  'fact',
  {
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    flow: text().notNull(),
    key: text().notNull(),
    kind: text({ enum: QUESTION_KINDS }).notNull(),
    choice: text(),
    choices: text().array(),
    number: doublePrecision(),
    /** In öre. */
    amount: bigint({ mode: 'number' }),
    day: date(),
    at: instant(),
    words: text(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.flow, t.key] }),
    check('kind_known', oneOf('kind', QUESTION_KINDS)),
    check('one_value', sql`num_nonnulls(choice, choices, number, amount, day, at, words) = 1`),
    check(
      'value_of_its_kind',
      sql`case kind when 'yes_no' then choice in ('yes', 'no', 'unknown') when 'choice' then choice is not null when 'choices' then cardinality(choices) > 0 when 'number' then number is not null when 'amount' then amount is not null when 'date' then day is not null when 'instant' then at is not null else words is not null end`,
    ),
    check('words_length', sql`length(words) between 1 and 20000`),
  ],
)

/** What happens next, by whom and when. A step that the answers no longer ask for is dropped, never deleted. */
export const step = cases.table(
  'step',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    flow: text().notNull(),
    key: text().notNull(),
    title: text().notNull(),
    owner: text({ enum: STEP_OWNERS }).notNull(),
    proof: text({ enum: PROOFS }).notNull(),
    proofLabel: text(),
    plannedAt: instant().notNull(),
    dueAt: instant(),
    doneAt: instant(),
    doneById: ref().references(() => employee.id),
    /** What shows that it is done: words, a day or a reference, by `proof`. */
    proofText: text(),
    droppedAt: instant(),
  },
  (t) => [
    uniqueIndex('step_key').on(t.caseId, t.flow, t.key),
    index('step_due').on(t.dueAt, t.id).where(sql`done_at is null and dropped_at is null and due_at is not null`),
    check('owner_known', oneOf('owner', STEP_OWNERS)),
    check('proof_known', oneOf('proof', PROOFS)),
    check('done_or_dropped', sql`num_nonnulls(done_at, dropped_at) < 2`),
    check('proof_when_done', sql`proof_text is null or done_at is not null`),
  ],
)

/** A flow that an administrator wrote for a type: drafts may change, a published version never does (a trigger sees to it). */
export const flowDefinition = cases.table(
  'flow_definition',
  {
    typeKey: text()
      .notNull()
      .references(() => caseType.key),
    version: integer().notNull(),
    /** Questions, checklist and texts: a draft as it was typed, a published one checked against written/definition.ts. */
    definition: jsonb().notNull(),
    /** Grows with every saved draft: a save on stale data overwrites nothing. */
    revision: integer().notNull().default(1),
    savedAt: instant().notNull(),
    savedById: ref().references(() => employee.id),
    publishedAt: instant(),
    publishedById: ref().references(() => employee.id),
  },
  (t) => [
    primaryKey({ columns: [t.typeKey, t.version] }),
    uniqueIndex('flow_one_draft').on(t.typeKey).where(sql`published_at is null`),
  ],
)

/** What an administrator has set a rule to, from which day on, and why. Append-only. */
export const ruleChange = cases.table(
  'rule_change',
  {
    id: id(),
    key: text().notNull(),
    /** Null for everybody. */
    associationId: ref().references(() => association.id),
    validFrom: date().notNull(),
    /** Of the setting's kind; see cases/rules/setting.ts, which it is checked against. */
    value: jsonb().notNull(),
    source: text().notNull(),
    at: instant().notNull(),
    actorId: ref().references(() => employee.id),
  },
  (t) => [index().on(t.key, t.validFrom)],
)
