import 'server-only'
import { statusAfter } from '#cases/case.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { Parking } from '#cases/parking/parking.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Puts a case aside until a day, at most a year away; a job wakes it that morning. */
export function parkCase(actor: Actor, { until, text, ...target }: Parking): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const status = statusAfter(kase.status, 'park')
    if (!status) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    const today = stockholmDate(now())
    if (until <= today) return refused(refusal('until', 'Välj en dag efter i dag.'))
    if (until > addDays(today, 366)) return refused(refusal('until', 'Välj en dag inom ett år.'))
    return { set: { status, waitingFor: null, wakeOn: until }, event: { kind: 'parked', until, text } }
  })
}
