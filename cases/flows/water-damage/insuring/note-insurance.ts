import 'server-only'
import { and, eq } from 'drizzle-orm'
import { type Changed, changeCase } from '#cases/change-case.ts'
import { settleStep } from '#cases/flows/stepping/finish-step.ts'
import type { InsuranceNote } from '#cases/flows/water-damage/insuring/insurance.ts'
import { INSURANCE_STEP } from '#cases/flows/water-damage/settled-step.ts'
import { waterInsurance } from '#db/schema/water-damage.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Writes down who insures one side and its claim number, or corrects it. */
export function noteInsurance(actor: Actor, { side, company, ...rest }: InsuranceNote): Promise<Result<Changed>> {
  const { reportedOn, claim: typed, ...target } = rest
  const claim = typed || null
  return changeCase(actor, target, async (kase, tx) => {
    const [before] = await tx
      .select()
      .from(waterInsurance)
      .where(and(eq(waterInsurance.caseId, kase.id), eq(waterInsurance.side, side)))
    const said = { company, claim, reportedOn }
    if (before && before.company === company && before.claim === claim && before.reportedOn === reportedOn)
      return refused(refusal('company', 'Det står redan så.'))
    await tx
      .insert(waterInsurance)
      .values({ caseId: kase.id, side, ...said })
      .onConflictDoUpdate({ target: [waterInsurance.caseId, waterInsurance.side], set: said })
    const step = INSURANCE_STEP[side]
    if (step && claim) await settleStep(tx, actor, { caseId: kase.id, flow: 'water_damage', key: step }, claim)
    return { set: {}, event: { kind: 'water_insurance_noted', side, ...said } }
  })
}
