import 'server-only'
import type { Draft } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { withoutNames } from '#cases/flows/rent-deferral/deciding/proposed-data.ts'
import { followDates } from '#cases/flows/rent-deferral/planning/follow-dates.ts'
import type { Rules } from '#cases/rules/rules.ts'
import type { Transaction } from '#db/client.ts'
import { deferralCriterion, deferralPart, deferralProposal } from '#db/schema/rent-deferral.ts'

interface Kept {
  readonly caseId: number
  readonly proposerId: number
  readonly at: Date
  readonly ruleSet: string
  readonly rules: Rules
}

/** Writes a proposal with its criteria and parts as rows. Returns its id. */
export async function keepProposal(tx: Transaction, draft: Draft, kept: Kept): Promise<number> {
  const { avi, costs, creditor, authority } = draft
  const { rules, ...about } = kept
  const [row] = await tx
    .insert(deferralProposal)
    .values({
      ...about,
      outcome: draft.outcome,
      level: authority.level,
      because: withoutNames(draft),
      motivation: draft.motivation,
      creditor: creditor?.kind ?? null,
      claim: avi.claim,
      ocr: avi.ocr,
      amountOre: avi.ore,
      dueOn: avi.due,
      deferredOre: draft.deferredOre,
      interest: draft.interest,
      interestOre: costs.interestOre,
      feeOre: costs.feeOre,
      channel: draft.channel,
      handedTo: draft.handedTo || null,
    })
    .returning({ id: deferralProposal.id })
  if (!row) throw new Error('the inserted proposal did not come back')
  const proposalId = row.id
  await tx
    .insert(deferralCriterion)
    .values(draft.criteria.map((criterion, position) => ({ proposalId, position, ...criterion })))
  if (draft.parts.length)
    await tx.insert(deferralPart).values(
      draft.parts.map(({ due, ore }, index) => ({
        proposalId,
        position: index + 1,
        dueOn: due,
        ore,
        ...followDates(due, rules),
      })),
    )
  return proposalId
}
