import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import type { CaseAddition } from '#cases/fields.ts'
import type { Promised } from '#cases/promising/promise.ts'
import type { CaseWorker } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmInstant } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** "Jag återkommer senast …": remembers what the member was promised, until somebody has reached her or the case ends. */
export function promiseReply(actor: CaseWorker, { date, time, text, ...target }: Promised): Promise<Result<Changed>> {
  return promiseBy(actor, target, stockholmInstant(date, time), text)
}

/** The same with an instant. */
export function promiseBy(
  actor: CaseWorker,
  target: CaseAddition,
  until: Date,
  text: string,
): Promise<Result<Changed>> {
  return addToCase(actor, target, { kind: 'promised', until: until.toISOString(), text }, (kase) => {
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det innan du lovar något.' })
    if (until <= now()) return refused(refusal('date', 'Välj en tid som inte har varit.'))
    return { set: { promisedAt: until } }
  })
}
