import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { accessEvent, accessGrant } from '#db/schema/staff.ts'
import { SYSTEM } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { done } from '#platform/result.ts'
import { outlivedAccess } from '#staff/ending-access/ended.ts'
import { inRegister, recordChange } from '#staff/registering/truth.ts'

/**
 * For the job, after midnight: teams follow the seats that began or ended with the day (docs/decisions/107), and roles are
 * withdrawn the day after the work they were for has ended (docs/decisions/087). Returns how many roles.
 */
export async function endAccess(): Promise<number> {
  // A change of the register that changes nothing but what follows from the day.
  await inRegister(async () => done(null))
  const over = await outlivedAccess()
  let count = 0
  for (const { grantId, employeeId, access, validFrom, validTo, lastDay } of over)
    await db.transaction(async (tx) => {
      const rows = await tx
        .update(accessGrant)
        .set({ revoked: true })
        .where(and(eq(accessGrant.id, grantId), eq(accessGrant.revoked, false)))
        .returning({ id: accessGrant.id })
      if (rows.length === 0) return
      count++
      const at = now()
      await tx.insert(accessEvent).values({
        ...{ at, actorId: SYSTEM.employeeId, employeeId, kind: 'withdrawn' },
        data: { access, validFrom, validTo, lastDay },
      })
      await recordChange(tx, SYSTEM, 'access_ended', { access, lastDay }, employeeId)
    })
  return count
}
