import type { Draft } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import type { ProposedData } from '#cases/flows/rent-deferral/events.ts'

/** A draft as its event tells it: everything from which the decision can be made again, nothing that tells an address. */
export function proposedData(proposal: number, ruleSet: string, draft: Draft): ProposedData {
  const { avi, authority, costs } = draft
  return {
    proposal,
    outcome: draft.outcome,
    level: authority.level,
    because: withoutNames(draft),
    ruleSet,
    creditor: draft.creditor?.kind ?? null,
    claim: avi.claim,
    ocr: avi.ocr,
    amount: avi.ore,
    due: avi.due,
    deferred: draft.deferredOre,
    interest: draft.interest,
    interestOre: costs.interestOre,
    feeOre: costs.feeOre,
    channel: draft.channel,
    handedTo: draft.handedTo || null,
    parts: draft.parts.map(({ due, ore }) => ({ due, ore })),
    criteria: draft.criteria.map((criterion) => ({ ...criterion })),
  }
}

/** The reasons for the level; of the board's only that it is the board's, for an association's name tells an address. */
export function withoutNames({ authority }: Draft): string[] {
  return authority.level === 'board' ? ['Fordran är föreningens. Styrelsen beslutar.'] : [...authority.because]
}
