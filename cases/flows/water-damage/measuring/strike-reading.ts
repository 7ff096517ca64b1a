import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import type { ReadingStrike } from '#cases/flows/water-damage/measuring/reading.ts'
import { waterReading } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/** Strikes a reading that was written down wrong; it stays in the timeline and leaves the table and the chart. */
export function strikeReading(actor: Actor, { reading: key, ...target }: ReadingStrike): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const [struck] = await tx
      .update(waterReading)
      .set({ struckAt: now() })
      .where(and(eq(waterReading.key, key), eq(waterReading.caseId, kase.id), isNull(waterReading.struckAt)))
      .returning()
    if (!struck) return refused({ message: 'Mätningen är redan struken.' })
    const { room, measure, value } = struck
    return { set: {}, event: { kind: 'water_reading_struck', reading: key, room, measure, value } }
  })
}
