import 'server-only'
import type { Assignment, BulkAssignment } from '#cases/assigning/assignment.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { mayAssign } from '#cases/permissions.ts'
import { workingColleague } from '#cases/viewing/colleagues.ts'
import type { Actor } from '#platform/actor.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

/** Gives a case to a colleague, or back to the queue. The colleague must work cases, and hold the right if it is protected. */
export function assignCase(actor: Actor, { assigneeId, ...target }: Assignment): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
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
      event: { kind: 'assigned', to: colleague.name, from: kase.assigneeName },
    }
  })
}

export interface BulkAssigned {
  readonly moved: number
  /** Those that could not be moved, each with the reason. */
  readonly failed: readonly string[]
}

/** The same for every marked case; those that cannot be moved are named, the others move. */
export async function assignCases(actor: Actor, { cases, assigneeId }: BulkAssignment): Promise<Result<BulkAssigned>> {
  const failed: string[] = []
  for (const marked of cases) {
    const [number = '', version] = marked.split(':')
    const result = await assignCase(actor, { number, version: Number(version), assigneeId })
    if (!result.ok) failed.push(`${number}: ${result.refusals[0]?.message}`)
  }
  return done({ moved: cases.length - failed.length, failed })
}
