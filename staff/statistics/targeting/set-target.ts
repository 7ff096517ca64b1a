import 'server-only'
import { db } from '#db/client.ts'
import { target } from '#db/schema/staff-years.ts'
import type { Actor } from '#platform/actor.ts'
import { done, type Result, refused } from '#platform/result.ts'
import { mayLeadStatistics } from '#staff/permissions.ts'
import { recordChange } from '#staff/registering/truth.ts'
import type { Target } from '#staff/statistics/targeting/target.ts'

/** Sets the target from a day on. An earlier target keeps its own time; one from the same day is replaced. */
export async function setTarget(actor: Actor, { percent, validFrom }: Target): Promise<Result<null>> {
  if (!mayLeadStatistics(actor)) return refused({ message: 'Bara verksamhetschefen sätter mål.' })
  return db.transaction(async (tx) => {
    const value = percent / 100
    await tx
      .insert(target)
      .values({ measure: 'M1', validFrom, value })
      .onConflictDoUpdate({ target: [target.measure, target.validFrom], set: { value } })
    await recordChange(tx, actor, 'target_set', { measure: 'M1', value, validFrom })
    return done(null)
  })
}
