import 'server-only'
import { assigning } from '#cases/assigning/assign-case.ts'
import type { BulkAssignment } from '#cases/assigning/assignment.ts'
import { changeCaseIn, lockCase, lockInOrder } from '#cases/change-case.ts'
import { mayWorkCase } from '#cases/permissions.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { done, type Result } from '#platform/result.ts'

export interface BulkAssigned {
  /** How many now lie where they were meant to, those that did already among them. */
  readonly moved: number
  /** Those that could not be moved, each with the reason. */
  readonly failed: readonly string[]
}

/**
 * Gives every marked case to a colleague, or back to the queue, in one transaction: those that may not be moved are
 * named and the others move, and when anything breaks none has moved. A case that lies where it should is as good as
 * moved, so that the same form sent twice answers the same and writes nothing more.
 */
export function assignCases(actor: Actor, { cases, assigneeId }: BulkAssignment): Promise<Result<BulkAssigned>> {
  const targets = cases.map((marked) => {
    const [number = '', version] = marked.split(':')
    return { number, version: Number(version) }
  })
  return db.transaction(async (tx) => {
    await lockInOrder(
      tx,
      targets.map(({ number }) => number),
    )
    const failed: string[] = []
    for (const target of targets) {
      const kase = await lockCase(tx, target.number)
      if (kase?.isOpen && kase.assigneeId === assigneeId && mayWorkCase(actor, kase)) continue
      const result = await changeCaseIn(tx, actor, target, assigning(actor, assigneeId))
      if (!result.ok) failed.push(`${target.number}: ${result.refusals[0]?.message}`)
    }
    return done({ moved: targets.length - failed.length, failed })
  })
}
