import type { PlannedStep } from '#cases/flows/conclusions.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'

/** What remains of the conversation itself. The decision and its follow-up plan their own, in the panel. */
export function stepsFor(facts: DeferralFacts): PlannedStep[] {
  const steps: PlannedStep[] = []
  if (facts.collection === 'yes') {
    steps.push({
      key: 'refer_to_agency',
      title: 'Hänvisa till inkassobolaget',
      owner: 'agent',
      due: { openMinutes: 480 },
      proof: 'words',
      proofLabel: 'Vad du sade, och till vem',
    })
  } else if (LEDGER.some((key) => facts[key] === undefined)) {
    steps.push({
      key: 'look_up_ledger',
      title: 'Slå upp anstånd, betalningar och skulder i reskontran',
      owner: 'agent',
      due: { openMinutes: 240 },
      proof: 'none',
    })
  }
  if (facts.support_told !== 'yes') {
    steps.push({
      key: 'tell_support',
      title: 'Berätta om budget- och skuldrådgivningen och socialtjänsten',
      owner: 'agent',
      due: null,
      proof: 'none',
    })
  }
  return steps
}

const LEDGER = ['earlier_deferrals', 'late_payments', 'arrears'] as const
