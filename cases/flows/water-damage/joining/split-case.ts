import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import type { Split } from '#cases/flows/water-damage/joining/joint.ts'
import { membersBeside } from '#cases/flows/water-damage/joining/members.ts'
import { record } from '#cases/record.ts'
import { caseRow } from '#db/schema/cases.ts'
import { jointEventCase } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

const ALONE = refused({ message: 'Ärendet hör inte till någon gemensam händelse.' })

/** Takes a case out of its joint event again. The last two part for good: an event of one case is none. */
export async function splitCase(actor: Actor, target: Split): Promise<Result<Changed>> {
  const joint = await membersBeside(target.number)
  if (!joint) return ALONE
  const { key, name, others } = joint
  const event = { kind: 'water_split', joint: key, name, number: target.number } as const
  return addToCase(
    actor,
    target,
    event,
    async (kase, tx) => {
      const leaving = others.length < 2 ? [kase.id, ...others.map(({ id }) => id)] : [kase.id]
      const left = await tx
        .update(jointEventCase)
        .set({ leftAt: now() })
        .where(
          and(eq(jointEventCase.eventKey, key), inArray(jointEventCase.caseId, leaving), isNull(jointEventCase.leftAt)),
        )
        .returning()
      if (!left.some(({ caseId }) => caseId === kase.id)) return ALONE
      for (const { number } of others) {
        const [row] = await tx.select().from(caseRow).where(eq(caseRow.number, number))
        if (row) await record(tx, actor, row, event)
      }
      return { set: {} }
    },
    others.map(({ number }) => number),
  )
}
