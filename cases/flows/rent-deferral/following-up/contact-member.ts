import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import type { ContactAttempt } from '#cases/flows/rent-deferral/deciding/proposal.ts'
import { caseAfterContact, pressesAt } from '#cases/flows/rent-deferral/following-up/case-after.ts'
import { awaited, latestDeferral, nextPart } from '#cases/flows/rent-deferral/following-up/read-deferral.ts'
import { sendNotice } from '#cases/flows/rent-deferral/following-up/send-notice.ts'
import { lapseDay } from '#cases/flows/rent-deferral/following-up/state.ts'
import { contactKey, remindKey } from '#cases/flows/rent-deferral/following-up/task-keys.ts'
import { finishTasks } from '#cases/flows/rent-deferral/following-up/tasks.ts'
import { deferral } from '#db/schema/rent-deferral.ts'
import type { Actor } from '#platform/actor.ts'
import { calendarAround } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refused } from '#platform/result.ts'

/**
 * The member was sought about a payment: before the day as a reminder, after a part was not paid as the one attempt from
 * which the days until the deferral lapses are counted. Then the member has the word.
 */
export function contactMember(
  actor: Actor,
  { number, version, reached, text }: ContactAttempt,
): Promise<Result<Changed>> {
  return changeCase(actor, { number, version }, async (kase, tx) => {
    const running = await latestDeferral(tx, kase.id)
    const part = running && nextPart(running.parts)
    if (!running || !part || (running.state !== 'running' && running.state !== 'breached'))
      return refused({ message: 'Inget anstånd löper i ärendet. Logga samtalet som vanligt.' })
    const { proposalId, state, contactDays } = running
    const at = now()
    const today = stockholmDate(at)
    // One attempt sets the day; those that follow are calls like any other.
    const lapseOn = state === 'breached' ? (running.lapseOn ?? lapseDay(today, contactDays ?? 0)) : null
    if (state === 'breached' && running.contactAt === null)
      await tx.update(deferral).set({ contactAt: at, lapseOn }).where(eq(deferral.proposalId, proposalId))
    const payBy = lapseOn && plusDays(lapseOn, -1)
    const letter =
      state === 'breached' && running.contactAt === null
        ? await sendNotice(tx, actor, kase, proposalId, {
            ...{ occasion: 'breach', payBy },
            part: { due: part.dueOn, ore: part.ore },
          })
        : null
    const done = await finishTasks(tx, actor.employeeId, kase.id, [
      remindKey(proposalId, part.position),
      contactKey(proposalId, part.position),
    ])
    return {
      set: {
        ...caseAfterContact(kase.status, lapseOn, running.parts.map(awaited)),
        ...(kase.isOpen && {
          deadlineAt: pressesAt(await calendarAround(tx, now()), state, running.parts, { lapseOn, today }),
        }),
      },
      event: {
        kind: 'deferral_contacted',
        ...{ proposal: proposalId, part: part.position, reached: reached === 'yes', lapseOn, done, letter },
        text,
      },
    }
  })
}
