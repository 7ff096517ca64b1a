import 'server-only'
import { and, eq, gt, lt } from 'drizzle-orm'
import { type Changed, changeCase, type Decide } from '#cases/change-case.ts'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { ASKS_FIRST_CONTACT, type Closing, closingRefusals } from '#cases/closing/closing.ts'
import { decisionsOf } from '#cases/flows/decisions-of.ts'
import { OBJECTION_DAYS } from '#cases/rules/general-settings.ts'
import { ruleHistory, rulesFor } from '#cases/rules/read-rules.ts'
import { rule } from '#cases/rules/rules.ts'
import { db } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/** What every ending clears: nobody waits any longer, and nothing is promised. */
export const NOTHING_PENDING = { waitingFor: null, wakeOn: null, promisedAt: null } as const

/** Ends a case with its code and the member's message, for good or leaving her some days to object. */
export function closeCase(actor: Actor, { number, version, ...ending }: Closing): Promise<Result<Changed>> {
  return changeCase(actor, { number, version }, closing(ending))
}

/** The rule, alone or among other changes. */
export function closing({
  resolution,
  message,
  await: when,
  firstContact,
}: Omit<Closing, 'number' | 'version'>): Decide {
  return async (kase, tx) => {
    const refusals = closingRefusals(kase, { resolution, message, firstContact }, await decisionsOf(tx, kase))
    if (refusals.length) return refused(...refusals)
    const kind = when === 'now' ? 'closed' : 'resolved'
    if (kind === kase.status) return refused({ message: 'Ärendet är redan markerat som löst.' })
    const answered = ASKS_FIRST_CONTACT.includes(resolution) ? firstContact : undefined
    return {
      set: {
        ...NOTHING_PENDING,
        status: kind,
        resolution,
        closingMessage: message || kase.closingMessage,
        endedAt: kase.endedAt ?? now(),
        firstContact: answered ?? kase.firstContact,
      },
      event: { kind, resolution, text: message, ...(answered !== undefined && { firstContact: answered }) },
    }
  }
}

/** Closes for good what was solved as long ago as its own rules say without an objection. Returns how many. */
export async function closeSolvedCases(page = PAGE): Promise<number> {
  const at = now().getTime()
  const soonest = endedBefore(at, await fewestDays())
  const solved = and(eq(caseRow.status, 'resolved'), eq(caseRow.isOpen, false), lt(caseRow.endedAt, soonest))
  const dueAfter = (id: number) =>
    db
      .select({ id: caseRow.id, number: caseRow.number })
      .from(caseRow)
      .where(and(solved, gt(caseRow.id, id)))
      .orderBy(caseRow.id)
      .limit(page)
  return changeDue('close-solved-cases', dueAfter, async (kase, tx) => {
    if (kase.status !== 'resolved' || !kase.resolution) return refused({ message: 'Ärendet är inte längre löst.' })
    const days = rule(await rulesFor(tx, kase), OBJECTION_DAYS)
    if (!kase.endedAt || kase.endedAt >= endedBefore(at, days)) return refused({ message: 'Tiden har inte gått ut.' })
    return { set: { status: 'closed' }, event: { kind: 'closed', resolution: kase.resolution, automatic: true } }
  })
}

const endedBefore = (at: number, days: number) => new Date(at - days * 86_400_000)

/** The shortest time that any case can have: older ones are looked at, each by its own rules. */
async function fewestDays(): Promise<number> {
  const set = (await ruleHistory(db)).filter(({ key }) => key === OBJECTION_DAYS.key)
  return Math.min(OBJECTION_DAYS.initial, ...set.map(({ value }) => Number(value)))
}
