import 'server-only'
import { and, inArray, sql } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import { membersBeside } from '#cases/flows/water-damage/joining/members.ts'
import type { Told } from '#cases/flows/water-damage/telling/told.ts'
import { record } from '#cases/record.ts'
import { caseRow } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmInstant } from '#platform/dates.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/**
 * Keeps the promise of a next word and makes the following one, by which the case presses from now on; to every open case of the joint event at once where that
 * was wanted, one event in each.
 */
export async function tell(actor: Actor, { by, text, date, time, all, ...target }: Told): Promise<Result<Changed>> {
  const until = stockholmInstant(date, time)
  const joint = all ? await membersBeside(target.number) : null
  if (all && !joint) return refused(refusal('all', 'Ärendet hör inte till någon gemensam händelse. Ta bort krysset.'))
  const others = joint?.others.filter(({ isOpen }) => isOpen) ?? []
  const event = { kind: 'water_told', by, until: until.toISOString(), joint: joint?.key ?? null, text } as const
  return addToCase(
    actor,
    target,
    event,
    async (kase, tx) => {
      if (!kase.isOpen)
        return refused({ message: 'Ärendet är avslutat. Återöppna det innan du lovar ett nytt besked.' })
      if (until <= now()) return refused(refusal('date', 'Välj en tid som inte har varit.'))
      if (others.length) {
        const ids = others.map(({ id }) => id)
        const rows = await tx
          .update(caseRow)
          .set({ promisedAt: until, deadlineAt: until })
          .where(and(inArray(caseRow.id, ids), sql`is_open`))
          .returning()
        for (const other of rows) await record(tx, actor, other, event)
      }
      return { set: { promisedAt: until, deadlineAt: until } }
    },
    others.map(({ number }) => number),
  )
}
