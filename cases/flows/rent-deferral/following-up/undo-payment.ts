import 'server-only'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { PaymentUndo } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import type { DeferralEvent } from '#cases/flows/rent-deferral/events.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import { caseAfterPayment, pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { awaited, latestDeferral } from '#cases/flows/rent-deferral/following-up/read-deferral.ts'
import { stateAfterPayment } from '#cases/flows/rent-deferral/following-up/state.ts'
import type { Transaction } from '#db/client.ts'
import { caseEvent } from '#db/schema/cases.ts'
import { step } from '#db/schema/flows.ts'
import { deferral, deferralPart } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/**
 * Takes back that a part was paid: the wrong part was marked, or the bank took the money back. The deferral runs on as if
 * nothing had been noted, with the tasks that the payment made needless. A part that had already counted as unpaid is not
 * taken back: what followed from that has been told to the member.
 */
export function undoPayment(actor: Actor, { number, version, part, text }: PaymentUndo): Promise<Result<Changed>> {
  return changeCase(actor, { number, version }, async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    const found = running?.parts.find(({ position }) => position === part)
    if (!running || !found || found.paidOn === null)
      return refused(refusal('part', 'Delen är inte noterad som betald. Läs om ärendet.'))
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    if (running.state === 'lapsed' || found.overdueAt !== null)
      return refused(
        refusal('part', 'Delen har räknats som obetald innan den betalades. Föreslå ett nytt anstånd i stället.'),
      )
    const { proposalId } = running
    const parts = running.parts.map((one) => (one.position === part ? { ...one, paidOn: null } : one))
    const state = stateAfterPayment(
      'running',
      parts.map((one) => ({ ...one, isOverdue: one.overdueAt !== null })),
    )
    await tx
      .update(deferralPart)
      .set({ paidOn: null, paidById: null })
      .where(and(eq(deferralPart.proposalId, proposalId), eq(deferralPart.position, part)))
    await tx.update(deferral).set({ state, endedAt: null }).where(eq(deferral.proposalId, proposalId))
    const planned = await takeUpAgain(tx, kase.id, { proposal: proposalId, part })
    const today = stockholmDate(now())
    const calendar = await calendarAround(tx, now())
    return {
      set: {
        ...caseAfterPayment(kase.status, state, parts.map(awaited)),
        deadlineAt: pressesAt(calendar, state, parts, { lapseOn: running.lapseOn, today }),
      },
      event: { kind: 'deferral_payment_undone', proposal: proposalId, part, ore: found.ore, state, planned, text },
    }
  })
}

/** The tasks that the payment dropped; those that were done since stay done. */
async function takeUpAgain(tx: Transaction, caseId: number, { proposal, part }: { proposal: number; part: number }) {
  const [payment] = await tx
    .select({ data: caseEvent.data })
    .from(caseEvent)
    .where(
      and(
        eq(caseEvent.caseId, caseId),
        eq(caseEvent.kind, 'deferral_paid'),
        sql`${caseEvent.data} @> ${JSON.stringify({ proposal, part })}::jsonb`,
      ),
    )
    .orderBy(desc(caseEvent.id))
    .limit(1)
  const { dropped } = (payment?.data ?? { dropped: [] }) as Pick<DeferralEvent & { kind: 'deferral_paid' }, 'dropped'>
  if (dropped.length === 0) return []
  return tx
    .update(step)
    .set({ droppedAt: null })
    .where(
      and(
        eq(step.caseId, caseId),
        eq(step.flow, RENT_DEFERRAL.key),
        isNull(step.doneAt),
        inArray(
          step.key,
          dropped.map(({ key }) => key),
        ),
      ),
    )
    .returning({ key: step.key, title: step.title })
}
