import 'server-only'
import { eq } from 'drizzle-orm'
import type { LockedCase } from '#cases/change-case.ts'
import { ours, theirs } from '#cases/flows/rent-deferral/deciding/case-status.ts'
import { isGranted, type Level, type Outcome, type Verdict } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { DeferralEvent, ProposedData } from '#cases/flows/rent-deferral/events.ts'
import { pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { CONTACT_DAYS, CONTACT_FIRST } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { archiveDecision } from '#cases/flows/rent-deferral/letters/write-letters.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import type { Transaction } from '#db/client.ts'
import type { caseRow } from '#db/schema/cases.ts'
import { deferral, deferralDecision, deferralPart, type deferralProposal } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

type ProposalRow = typeof deferralProposal.$inferSelect

interface Decided {
  readonly proposal: ProposalRow
  readonly verdict: Exclude<Verdict, 'returned'>
  readonly level: Level
  readonly decider: string
  readonly decidedOn: string
  /** Why, where it is not the proposal's own motivation. */
  readonly reason: string | null
  readonly rules: Rules
  /** The agent decided at once: her event carries the proposal. */
  readonly own?: ProposedData
}

/**
 * Makes a decision of a proposal, in the transaction of the act: the decision row, the letter as it was sent, the
 * deferral that begins to run. Returns what the case becomes and its event.
 */
export async function carryOut(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  decided: Decided,
): Promise<{ set: Partial<typeof caseRow.$inferInsert>; event: DeferralEvent }> {
  const { proposal, verdict, level, decider, decidedOn, reason, rules, own } = decided
  const outcome: Outcome = verdict === 'declined' ? 'refuse' : proposal.outcome
  const parts = isGranted(outcome)
    ? await tx
        .select()
        .from(deferralPart)
        .where(eq(deferralPart.proposalId, proposal.id))
        .orderBy(deferralPart.position)
    : []
  const letter = await archiveDecision(tx, actor, kase, {
    proposal,
    outcome,
    level,
    // What the member reads: the proposal's own words, or the board's when it said no.
    motivation: verdict === 'declined' && reason ? reason : proposal.motivation,
    parts: parts.map(({ dueOn, ore }) => ({ due: dueOn, ore })),
    rules,
    decidedOn,
  })
  const channel = proposal.channel
  await tx.insert(deferralDecision).values({
    proposalId: proposal.id,
    at: now(),
    verdict,
    outcome,
    level,
    actorId: actor.employeeId,
    deciderName: decider,
    decidedOn,
    reason,
    letterId: letter,
    channel,
  })
  const [first] = parts
  if (first)
    await tx.insert(deferral).values({
      proposalId: proposal.id,
      caseId: kase.id,
      state: 'running',
      contactDays: rule(rules, CONTACT_FIRST) ? rule(rules, CONTACT_DAYS) : null,
    })
  const event: DeferralEvent = {
    kind: 'deferral_decided',
    proposal: proposal.id,
    ...(own && { own }),
    verdict,
    outcome,
    level,
    decider,
    decidedOn,
    channel,
    letter,
    parts: parts.map(({ dueOn, ore, remindOn, overdueOn }) => ({ due: dueOn, ore, remindOn, overdueOn })),
    handedTo: proposal.handedTo,
    text: reason ?? (own ? proposal.motivation : undefined),
  }
  if (!first) return { set: ours(kase.status), event }
  const deadlineAt = pressesAt(await calendarAround(tx, now()), 'running', parts, {
    lapseOn: null,
    today: stockholmDate(now()),
  })
  return { set: { ...theirs(kase.status, first.remindOn), deadlineAt }, event }
}
