import 'server-only'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import { homeRefOf } from '#cases/flows/water-damage/affecting/home-ref.ts'
import type { Reading } from '#cases/flows/water-damage/measuring/reading.ts'
import { waterReading } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Writes down a moisture reading, with what counted as dry that day. */
export async function addReading(actor: Actor, reading: Reading): Promise<Result<Changed>> {
  const home = await homeRefOf(actor, reading)
  if (home && 'ok' in home) return home
  const { number, submission: key, room, measure, value, target, takenOn } = reading
  if (takenOn > stockholmDate(now())) return refused(refusal('takenOn', 'Välj en dag som har varit.'))
  const said = { room, measure, value, target, takenOn, takenBy: reading.takenBy || null }
  const event = { kind: 'water_measured', reading: key, home, ...said } as const
  return addToCase(actor, { number, submission: key }, event, async (kase, tx) => {
    await tx.insert(waterReading).values({ key, caseId: kase.id, homeKey: home?.key ?? null, ...said })
    return { set: {} }
  })
}
