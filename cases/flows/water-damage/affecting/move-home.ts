import 'server-only'
import { eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { HomeMove } from '#cases/flows/water-damage/affecting/affected.ts'
import { homeRefOf } from '#cases/flows/water-damage/affecting/home-ref.ts'
import { waterHome } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Moves one affected home on, or back: work is found to be undone now and then. */
export async function moveHome(actor: Actor, { home: key, status, ...target }: HomeMove): Promise<Result<Changed>> {
  const home = await homeRefOf(actor, { number: target.number, home: key })
  if (home === null || 'ok' in home) return refused({ message: 'Bostaden finns inte på ärendet. Ladda om sidan.' })
  return changeCase(actor, target, async (_kase, tx) => {
    const [row] = await tx.select().from(waterHome).where(eq(waterHome.key, key)).for('update')
    if (!row || row.status === status) return refused(refusal('status', 'Välj ett annat läge än det som står.'))
    await tx.update(waterHome).set({ status }).where(eq(waterHome.key, key))
    return { set: {}, event: { kind: 'water_home_moved', home, from: row.status, to: status } }
  })
}
