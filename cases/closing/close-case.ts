import 'server-only'
import { and, eq, gt, lt } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { type Closing, closingRefusals, OBJECTION_DAYS } from '#cases/closing/closing.ts'
import { db } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/** What every ending clears: nobody waits any longer, and nothing is promised. */
export const NOTHING_PENDING = { waitingFor: null, wakeOn: null, promisedAt: null } as const

/** Ends a case with its code and the member's message, for good or leaving her two weeks to object. */
export function closeCase(
  actor: Actor,
  { resolution, message, await: when, ...target }: Closing,
): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const refusals = closingRefusals(kase, { resolution, message })
    if (refusals.length) return refused(...refusals)
    const kind = when === 'now' ? 'closed' : 'resolved'
    if (kind === kase.status) return refused({ message: 'Ärendet är redan markerat som löst.' })
    return {
      set: {
        ...NOTHING_PENDING,
        status: kind,
        resolution,
        closingMessage: message || kase.closingMessage,
        endedAt: kase.endedAt ?? now(),
      },
      event: { kind, resolution, text: message },
    }
  })
}

/** Closes for good what was solved long enough ago without an objection. Returns how many. */
export function closeSolvedCases(page = PAGE): Promise<number> {
  const before = new Date(now().getTime() - OBJECTION_DAYS * 86_400_000)
  const solved = and(eq(caseRow.status, 'resolved'), eq(caseRow.isOpen, false), lt(caseRow.endedAt, before))
  const dueAfter = (id: number) =>
    db
      .select({ id: caseRow.id, number: caseRow.number })
      .from(caseRow)
      .where(and(solved, gt(caseRow.id, id)))
      .orderBy(caseRow.id)
      .limit(page)
  return changeDue('close-solved-cases', dueAfter, (kase) => {
    if (kase.status !== 'resolved' || !kase.resolution) return refused({ message: 'Ärendet är inte längre löst.' })
    return { set: { status: 'closed' }, event: { kind: 'closed', resolution: kase.resolution, automatic: true } }
  })
}
