import 'server-only'
import { statusAfter } from '#cases/case.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { Reopening } from '#cases/closing/closing.ts'
import { REOPENED } from '#cases/reopening/reopened.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refused } from '#platform/result.ts'

/** Opens an ended case again, with the reason. How it ended before, and what was said of it, stays in the timeline. */
export function reopenCase(actor: Actor, { text, ...target }: Reopening): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    const status = statusAfter(kase.status, 'reopen')
    if (!status) return refused({ message: 'Ärendet är redan öppet.' })
    return {
      set: { ...REOPENED, status, endedAt: null },
      event: { kind: 'reopened', text },
    }
  })
}
