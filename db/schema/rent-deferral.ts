import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { CRITERION_KEYS, CRITERION_RESULTS } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { CREDITOR_KINDS, INTERESTS, LEVELS, OUTCOMES, VERDICTS } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { LETTER_CHANNELS } from '#cases/flows/rent-deferral/facts.ts'
import { DEFERRAL_STATES } from '#cases/flows/rent-deferral/following-up/state.ts'
import { caseRow, cases } from '#db/schema/cases.ts'
import { id, instant, oneOf, ref } from '#db/schema/columns.ts'
import { letter } from '#db/schema/letters.ts'
import { employee } from '#db/schema/staff.ts'

/** Deferrals: what was proposed and by which rules, what was decided and by whom, and whether it was kept. */

const ore = () => bigint({ mode: 'number' })

/** What an agent proposed, with the avi as it was then. Append-only: a changed mind is another proposal. */
export const deferralProposal = cases.table(
  'deferral_proposal',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    at: instant().notNull(),
    proposerId: ref()
      .notNull()
      .references(() => employee.id),
    outcome: text({ enum: OUTCOMES }).notNull(),
    /** On whose authority it may be decided. */
    level: text({ enum: LEVELS }).notNull(),
    /** Why it does not end with the agent, as sentences; empty when it does. */
    because: text().array().notNull(),
    motivation: text().notNull(),
    /** The version of the questions and the day whose rules hold: "version 1, regler 2026-11-23". */
    ruleSet: text().notNull(),
    creditor: text({ enum: CREDITOR_KINDS }),
    claim: text(),
    ocr: text(),
    amountOre: ore(),
    /** The avi's due date, as printed on it. */
    dueOn: date(),
    deferredOre: ore().notNull(),
    interest: text({ enum: INTERESTS }).notNull(),
    interestOre: ore().notNull(),
    feeOre: ore().notNull(),
    channel: text({ enum: LETTER_CHANNELS as [(typeof LETTER_CHANNELS)[number]] }),
    /** Who took the matter over, where it was handed over. */
    handedTo: text(),
  },
  (t) => [
    index('deferral_proposal_case').on(t.caseId, t.id),
    check('outcome_known', oneOf('outcome', OUTCOMES)),
    check('level_known', oneOf('level', LEVELS)),
    check('creditor_known', oneOf('creditor', CREDITOR_KINDS)),
    check('interest_known', oneOf('interest', INTERESTS)),
    check('channel_known', oneOf('channel', LETTER_CHANNELS)),
    check('amounts_positive', sql`deferred_ore >= 0 and interest_ore >= 0 and fee_ore >= 0`),
    check('granted_defers', sql`(outcome in ('grant', 'partly')) = (deferred_ore > 0)`),
    check('never_more_than_the_avi', sql`deferred_ore <= coalesce(amount_ore, 0)`),
    check('handed_to_somebody', sql`(outcome = 'hand_over') = (handed_to is not null)`),
    check(
      'a_decision_knows_its_avi',
      sql`outcome = 'hand_over' or num_nonnulls(creditor, claim, ocr, amount_ore, due_on, channel) = 6`,
    ),
  ],
)

/** Each rule that the proposal was held against, as it read then. Append-only. */
export const deferralCriterion = cases.table(
  'deferral_criterion',
  {
    proposalId: ref()
      .notNull()
      .references(() => deferralProposal.id),
    position: smallint().notNull(),
    key: text({ enum: CRITERION_KEYS }).notNull(),
    name: text().notNull(),
    value: text().notNull(),
    rule: text().notNull(),
    result: text({ enum: CRITERION_RESULTS }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.key] }),
    check('key_known', oneOf('key', CRITERION_KEYS)),
    check('result_known', oneOf('result', CRITERION_RESULTS)),
  ],
)

/** A new date, or one part of a plan, and what became of it. */
export const deferralPart = cases.table(
  'deferral_part',
  {
    proposalId: ref()
      .notNull()
      .references(() => deferralProposal.id),
    /** From 1, in the order of their days. */
    position: smallint().notNull(),
    dueOn: date().notNull(),
    ore: ore().notNull(),
    remindOn: date().notNull(),
    /** The first day on which it counts as unpaid. */
    overdueOn: date().notNull(),
    remindedAt: instant(),
    overdueAt: instant(),
    /** The day the bank received the order (JB 12:20 third paragraph). */
    paidOn: date(),
    paidById: ref().references(() => employee.id),
  },
  (t) => [
    primaryKey({ columns: [t.proposalId, t.position] }),
    index('deferral_part_remind').on(t.remindOn).where(sql`paid_on is null and reminded_at is null`),
    index('deferral_part_overdue').on(t.overdueOn).where(sql`paid_on is null and overdue_at is null`),
    check('position_known', sql`position between 1 and 12`),
    check('amount_positive', sql`ore > 0`),
    check('days_in_order', sql`remind_on <= due_on and due_on < overdue_on`),
    check('paid_by_somebody', sql`(paid_on is null) = (paid_by_id is null)`),
  ],
)

/** What was answered to a proposal: decided as proposed, declined, or returned with a reason. Append-only. */
export const deferralDecision = cases.table(
  'deferral_decision',
  {
    proposalId: ref()
      .primaryKey()
      .references(() => deferralProposal.id),
    at: instant().notNull(),
    verdict: text({ enum: VERDICTS }).notNull(),
    /** What it came to: the proposal's, or a refusal where the board declined; null where it was returned. */
    outcome: text({ enum: OUTCOMES }),
    level: text({ enum: LEVELS }).notNull(),
    /** Who wrote it down: for the agent's and the team leader's own decisions also who decided. */
    actorId: ref()
      .notNull()
      .references(() => employee.id),
    /** Who decided, as the name was then; of the board whoever answered for it. */
    deciderName: text().notNull(),
    /** The day of the decision; the board's can be earlier than when it was written down. */
    decidedOn: date().notNull(),
    reason: text(),
    /** The letter as it was archived; null for what has none. */
    letterId: ref().references(() => letter.id),
    channel: text({ enum: LETTER_CHANNELS as [(typeof LETTER_CHANNELS)[number]] }),
  },
  () => [
    check('verdict_known', oneOf('verdict', VERDICTS)),
    check('outcome_known', oneOf('outcome', OUTCOMES)),
    check('level_known', oneOf('level', LEVELS)),
    check('channel_known', oneOf('channel', LETTER_CHANNELS)),
    check('returned_is_open', sql`(verdict = 'returned') = (outcome is null)`),
    check('reason_for_no', sql`verdict = 'agreed' or reason is not null`),
    check('only_the_board_declines', sql`verdict <> 'declined' or (level = 'board' and outcome = 'refuse')`),
  ],
)

/** A deferral that was granted, and how it goes. */
export const deferral = cases.table(
  'deferral',
  {
    proposalId: ref()
      .primaryKey()
      .references(() => deferralProposal.id),
    caseId: ref()
      .notNull()
      .references(() => caseRow.id),
    state: text({ enum: DEFERRAL_STATES }).notNull(),
    /** Bank days to pay after the contact attempt, by the rules it was decided on; null where none is asked for. */
    contactDays: integer(),
    /** When the member was sought after a part was not paid. */
    contactAt: instant(),
    /** The first day on which it lapses, while a part is unpaid and nobody has to be sought any more. */
    lapseOn: date(),
    endedAt: instant(),
  },
  (t) => [
    uniqueIndex('deferral_one_running').on(t.caseId).where(sql`state in ('running', 'breached')`),
    index('deferral_lapse').on(t.lapseOn).where(sql`state = 'breached'`),
    check('state_known', oneOf('state', DEFERRAL_STATES)),
    check('ended_when_over', sql`(state in ('completed', 'lapsed')) = (ended_at is not null)`),
    check('lapse_only_after_breach', sql`lapse_on is null or state in ('breached', 'lapsed')`),
  ],
)
