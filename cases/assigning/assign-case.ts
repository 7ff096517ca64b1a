import 'server-only'
import type { Assignment } from '#cases/assigning/assignment.ts'
import { type Changed, changeCase, type Decide } from '#cases/change-case.ts'
import { mayAssign } from '#cases/permissions.ts'
import { workingColleague } from '#cases/viewing/colleagues.ts'
import type { Actor, CaseWorker } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Gives a case to a colleague, or back to the queue. The colleague must work cases, and hold the right if it is protected. */
export function assignCase(actor: Actor, { assigneeId, ...target }: Assignment): Promise<Result<Changed>> {
  return changeCase(actor, target, assigning(actor, assigneeId))
}

/** The rule for one case, alone or among many. */
export function assigning(actor: CaseWorker, assigneeId: number | null): Decide {
  return async (kase, tx) => {
    if (!kase.isOpen) return refused({ message: 'Ärendet är avslutat. Återöppna det först.' })
    if (!mayAssign(actor, kase))
      return refused({ message: `${kase.assigneeName} har ärendet. Be en teamledare flytta det.` })
    if (assigneeId === kase.assigneeId)
      return refused(
        refusal('assigneeId', assigneeId === null ? 'Ärendet ligger redan i kön.' : 'Kollegan har redan ärendet.'),
      )
    if (assigneeId === null)
      return { set: { assigneeId: null }, event: { kind: 'assigned', to: null, from: kase.assigneeName } }

    const colleague = await workingColleague(tx, assigneeId)
    if (!colleague) return refused(refusal('assigneeId', 'Välj en kollega som arbetar med ärenden.'))
    if (kase.restricted && !colleague.mayReadProtected) {
      return refused(
        refusal(
          'assigneeId',
          `${colleague.name} har inte behörighet till skyddade uppgifter. Välj en kollega som har det.`,
        ),
      )
    }
    return {
      set: { assigneeId, teamId: colleague.teamId },
      event: { kind: 'assigned', to: colleague.name, from: kase.assigneeName, toId: colleague.id },
    }
  }
}
