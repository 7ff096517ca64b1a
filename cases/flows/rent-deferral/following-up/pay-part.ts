import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { PartPayment } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { caseAfterPayment, pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { awaited, type DeferralRow, latestDeferral } from '#cases/flows/rent-deferral/following-up/read-deferral.ts'
import { sendNotice } from '#cases/flows/rent-deferral/following-up/send-notice.ts'
import { stateAfterPayment } from '#cases/flows/rent-deferral/following-up/state.ts'
import { afterLapseKey, contactKey, remindKey } from '#cases/flows/rent-deferral/following-up/task-keys.ts'
import { dropTasks } from '#cases/flows/rent-deferral/following-up/tasks.ts'
import { deferral, deferralPart } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Marks a part as paid, on the day the bank received the order; the deferral goes on, or is completed. */
export function payPart(actor: Actor, { number, version, part, paidOn }: PartPayment): Promise<Result<Changed>> {
  return changeCase(actor, { number, version }, async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    const paid = running?.parts.find(({ position }) => position === part)
    if (!running || !paid) return refused({ message: 'Det finns ingen sådan del att betala. Läs om ärendet.' })
    if (paid.paidOn !== null) return refused({ message: 'Delen är redan noterad som betald.' })
    const today = stockholmDate(now())
    if (paidOn > today) return refused(refusal('paidOn', 'Dagen kan inte ligga framåt i tiden.'))
    const { proposalId } = running
    await tx
      .update(deferralPart)
      .set({ paidOn, paidById: actor.employeeId })
      .where(and(eq(deferralPart.proposalId, proposalId), eq(deferralPart.position, part)))
    const parts = running.parts.map((one) => (one.position === part ? { ...one, paidOn } : one))
    const state = stateAfterPayment(
      running.state,
      parts.map((one) => ({ ...one, isOverdue: one.overdueAt !== null })),
    )
    await tx.update(deferral).set(standing(running, state)).where(eq(deferral.proposalId, proposalId))
    const dropped = await dropTasks(tx, kase.id, [
      remindKey(proposalId, part),
      contactKey(proposalId, part),
      ...(state === 'lapsed' ? [] : [afterLapseKey(proposalId)]),
    ])
    const letter =
      state === 'completed' ? await sendNotice(tx, actor, kase, proposalId, { occasion: 'completion' }) : null
    return {
      set: {
        ...caseAfterPayment(kase.status, state, parts.map(awaited)),
        ...(kase.isOpen && {
          deadlineAt: pressesAt(await calendarAround(tx, now()), state, parts, { lapseOn: running.lapseOn, today }),
        }),
      },
      event: { kind: 'deferral_paid', proposal: proposalId, part, paidOn, ore: paid.ore, state, dropped, letter },
    }
  })
}

function standing(before: DeferralRow, state: DeferralRow['state']): Partial<DeferralRow> {
  if (state === 'breached' || state === 'lapsed') return { state, endedAt: before.endedAt }
  return { state, lapseOn: null, contactAt: null, endedAt: state === 'completed' ? now() : null }
}
