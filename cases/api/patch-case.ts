import 'server-only'
import type { CasePatch } from '#cases/api/shapes.ts'
import { assigning } from '#cases/assigning/assign-case.ts'
import { type Changed, changeCaseIn, type Decide, type LockedCase, lockCase, UNKNOWN } from '#cases/change-case.ts'
import { closing } from '#cases/closing/close-case.ts'
import { correcting } from '#cases/correcting/correct-case.ts'
import type { CaseTarget } from '#cases/fields.ts'
import { mayWorkCase } from '#cases/permissions.ts'
import { prioritising, retyping } from '#cases/reclassifying/reclassify-case.ts'
import { db } from '#db/client.ts'
import type { SystemActor } from '#platform/actor.ts'
import { done, type Refused, type Result } from '#platform/result.ts'

/**
 * Changes several things of a case at once, each by the rule and with the event that the screen's own form has; all of
 * them or none. What already stands there is no change, and a patch without any answers with the case as it is.
 */
export async function patchCase(actor: SystemActor, target: CaseTarget, patch: CasePatch): Promise<Result<Changed>> {
  try {
    return await db.transaction(async (tx) => {
      const kase = await lockCase(tx, target.number)
      if (!kase || !mayWorkCase(actor, kase)) return UNKNOWN
      const steps = stepsOf(actor, kase, patch)
      // Whoever changes nothing on an old version has still not seen what stands there.
      if (steps.length === 0 && kase.version === target.version) return done(target)
      let at: Changed = target
      for (const decide of steps.length ? steps : [() => UNKNOWN]) {
        const result = await changeCaseIn(tx, actor, at, decide)
        if (!result.ok) throw new Undone(result)
        at = result.value
      }
      return done(at)
    })
  } catch (error) {
    if (error instanceof Undone) return error.refused
    throw error
  }
}

/** Rolls back what the changes before it had done. */
class Undone extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super('one of several changes was refused')
    this.refused = refused
  }
}

function stepsOf(actor: SystemActor, kase: LockedCase, patch: CasePatch): Decide[] {
  const { title = kase.title, description = kase.description } = patch
  const steps: Decide[] = []
  if (patch.type !== undefined && patch.type !== kase.typeKey) steps.push(retyping(patch.type))
  if (patch.priority !== undefined && patch.priority !== kase.priority) steps.push(prioritising(patch.priority))
  if (title !== kase.title || description !== kase.description) steps.push(correcting(title, description))
  if (patch.assigneeId !== undefined && patch.assigneeId !== kase.assigneeId)
    steps.push(assigning(actor, patch.assigneeId))
  if (patch.status && patch.resolution && patch.status !== kase.status)
    steps.push(
      closing({
        resolution: patch.resolution,
        message: patch.message ?? '',
        firstContact: patch.firstContact,
        await: patch.status === 'closed' ? 'now' : 'objection',
      }),
    )
  return steps
}
