import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { CaseTarget } from '#cases/fields.ts'
import { person } from '#db/schema/members.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refused } from '#platform/result.ts'

/**
 * Lifts the protection that a case kept after the protected person was untied from it: somebody with the right has read
 * it through and found nothing of her left. While the case is about a protected person, it cannot be lifted.
 */
export function liftProtection(actor: Actor, target: CaseTarget): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    if (!actor.mayReadProtected || !kase.heldRestricted) return refused({ message: 'Det finns inget skydd att lyfta.' })
    const [about] = kase.personId === null ? [] : await tx.select().from(person).where(eq(person.id, kase.personId))
    if (about?.shielded)
      return refused({ message: 'Ärendet gäller någon med skyddade uppgifter. Skyddet kan inte lyftas.' })
    return { set: { heldRestricted: false }, event: { kind: 'protection_lifted' } }
  })
}
