import 'server-only'
import { and, eq } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { settleStep } from '#cases/flows/stepping/finish-step.ts'
import type { ReliefAnswer, ReliefNote } from '#cases/flows/water-damage/relieving/relief.ts'
import { RELIEF_STEP } from '#cases/flows/water-damage/settled-step.ts'
import { waterRelief } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Hands a tenant's question on to whoever decides. The system decides nothing and names no sum. */
export function noteRelief(actor: Actor, note: ReliefNote): Promise<Result<Changed>> {
  const { number, submission: key, asked, decider, fromDay, text } = note
  const event = { kind: 'water_relief_noted', relief: key, asked, decider, fromDay, text } as const
  return addToCase(actor, { number, submission: key }, event, async (kase, tx) => {
    await tx.insert(waterRelief).values({ key, caseId: kase.id, kind: asked, decider, fromDay })
    await settleStep(tx, actor, { caseId: kase.id, flow: 'water_damage', key: RELIEF_STEP[asked] }, decider)
    return { set: {} }
  })
}

/** Writes down what whoever decides has answered, and until when it holds. */
export function settleRelief(actor: Actor, answer: ReliefAnswer): Promise<Result<Changed>> {
  const { relief: key, state, toDay, text, ...target } = answer
  return changeCase(actor, target, async (kase, tx) => {
    const [row] = await tx
      .select()
      .from(waterRelief)
      .where(and(eq(waterRelief.key, key), eq(waterRelief.caseId, kase.id)))
    if (!row) return refused({ message: 'Frågan finns inte på ärendet. Ladda om sidan.' })
    if (toDay && toDay < row.fromDay)
      return refused(refusal('toDay', 'Sista dagen är före den första. Välj en senare.'))
    if (row.state === state && row.toDay === toDay) return refused(refusal('state', 'Det står redan så.'))
    await tx.update(waterRelief).set({ state, toDay }).where(eq(waterRelief.key, key))
    return { set: {}, event: { kind: 'water_relief_settled', relief: key, asked: row.kind, state, toDay, text } }
  })
}
