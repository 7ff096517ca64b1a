import 'server-only'
import { statusAfter } from '#cases/case.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { CompletionRequest, OtherRequest, Resumption } from '#cases/waiting/waiting.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

const ENDED = refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
const PAST = refused(refusal('due', 'Välj en dag som inte har varit.'))

const isPast = (date: string | null) => date !== null && date < stockholmDate(now())

/** Asks the member for something; the case waits for her until somebody takes it up. On the day it stands under *Bevakningar i dag*. */
export function requestCompletion(actor: Actor, { text, due, ...target }: CompletionRequest): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const status = statusAfter(kase.status, 'askMember')
    if (!status) return ENDED
    if (isPast(due)) return PAST
    return { set: { status, waitingFor: null, wakeOn: due }, event: { kind: 'completion_requested', due, text } }
  })
}

/** Asks somebody else; the case waits for that party, named, until somebody takes it up; the day, if any, reminds. */
export function askOther(actor: Actor, { party, text, due, ...target }: OtherRequest): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const status = statusAfter(kase.status, 'askOther')
    if (!status) return ENDED
    if (isPast(due)) return PAST
    return { set: { status, waitingFor: party, wakeOn: due }, event: { kind: 'other_asked', party, due, text } }
  })
}

/** Takes a waiting or parked case up again. */
export function resumeCase(actor: Actor, { answered, ...target }: Resumption): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const status = statusAfter(kase.status, 'resume')
    if (!status) return refused({ message: 'Ärendet väntar inte på något.' })
    return {
      set: { status, waitingFor: null, wakeOn: null },
      event: { kind: 'resumed', reason: answered === 'yes' ? 'answer' : 'agent' },
    }
  })
}
