import 'server-only'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { readClock } from '#cases/flows/rent-deferral/clock/read-clock.ts'
import { type Serving, servingRefusals } from '#cases/flows/rent-deferral/serving/serving.ts'
import { legalNotice } from '#db/schema/legal-clock.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { type Result, refused } from '#platform/result.ts'

const NO_AVI = refused({
  message: 'Fyll först i vad avin gäller och dess förfallodag. Lagens tider räknas därifrån.',
})

/** Writes down when the member was served and socialnämnden was told. The agent's facts; nothing follows by itself. */
export function noteServing(actor: Actor, { served, notified, ...target }: Serving): Promise<Result<Changed>> {
  return changeCase(actor, target, async (kase, tx) => {
    const clock = await readClock(tx, kase.id)
    if (!clock) return NO_AVI
    const stored = { served: clock.served ?? null, notified: clock.notified ?? null }
    const around = { today: stockholmDate(now()), due: clock.movedTo ?? clock.due, stored }
    const refusals = servingRefusals({ served, notified }, around)
    if (refusals.length) return refused(...refusals)
    const days = { servedOn: served, notifiedOn: notified }
    await tx
      .insert(legalNotice)
      .values({ caseId: kase.id, ...days })
      .onConflictDoUpdate({ target: legalNotice.caseId, set: days })
    return { set: {}, event: { kind: 'deferral_served', served, notified } }
  })
}
