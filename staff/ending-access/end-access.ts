import 'server-only'
import { and, eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { accessEvent, accessGrant } from '#db/schema/staff.ts'
import { SYSTEM } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { outlivedAccess } from '#staff/ending-access/ended.ts'
import { recordChange } from '#staff/registering/truth.ts'

/** Withdraws roles the day after the work they were for has ended (docs/decisions/087). For the job; returns how many. */
export async function endAccess(): Promise<number> {
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
