import 'server-only'
import { statusAfter } from '#cases/case.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { CaseTarget } from '#cases/fields.ts'
import { mayTake } from '#cases/permissions.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refused } from '#platform/result.ts'

/** Makes the actor the one who works the case, also if a colleague did (decision 050). A case that waits keeps waiting, with her as its owner. */
export function takeCase(actor: Actor, target: CaseTarget): Promise<Result<Changed>> {
  return changeCase(actor, target, (kase) => {
    if (!mayTake(actor, kase)) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    if (kase.assigneeId === actor.employeeId && kase.status === 'in_progress')
      return refused({ message: 'Du har redan ärendet.' })
    return {
      set: {
        assigneeId: actor.employeeId,
        teamId: actor.teamId ?? kase.teamId,
        status: statusAfter(kase.status, 'start') ?? kase.status,
      },
      event: { kind: 'taken', from: kase.assigneeName },
    }
  })
}
