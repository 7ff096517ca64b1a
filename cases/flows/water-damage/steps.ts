import type { DueRule, PlannedStep, Proof, StepOwner } from '#cases/flows/conclusions.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import type { WaterTenure } from '#cases/flows/water-damage/guidance.ts'
import { ORDER_WITHIN } from '#cases/flows/water-damage/settings/acute.ts'
import { STEP_DAYS } from '#cases/flows/water-damage/settings/work.ts'
import type { Urgency } from '#cases/flows/water-damage/urgency.ts'
import { STEP_NAMES, type StepKey } from '#cases/flows/water-damage/work.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

const HOW: Record<StepKey, readonly [owner: StepOwner, proof: Proof, proofLabel?: string]> = {
  jour: ['agent', 'reference', 'Vem som tog emot, eller ordernummer'],
  neighbours: ['agent', 'words', 'Vilka som är varnade'],
  manager: ['agent', 'none'],
  own_insurance: ['member', 'reference', 'Skadenummer'],
  relief: ['agent', 'words', 'Till vem, och vad som sades'],
  evacuation: ['agent', 'words', 'Till vem, och vad som sades'],
  inspection: ['contractor', 'date', 'Rapporten kom'],
  property_insurance: ['manager', 'reference', 'Skadenummer'],
  drying: ['contractor', 'date', 'Avfuktningen avslutad'],
  control: ['contractor', 'date', 'Mätt torr'],
  restoration: ['contractor', 'date', 'Återställt'],
  certificates: ['contractor', 'words', 'Vilka intyg som har kommit'],
  final_inspection: ['manager', 'date', 'Slutbesiktigad'],
}

/** What happens next, by whom and when, in the order the work goes. Empty until something has been answered. */
export function stepsOf(facts: WaterFacts, tenure: WaterTenure, urgency: Urgency | null, rules: Rules): PlannedStep[] {
  if (!urgency) return []
  const { neighbours = [], habitable, source } = facts
  const reached = neighbours.some((one) => one === 'above' || one === 'below' || one === 'beside' || one === 'common')
  const wanted: Record<StepKey, boolean> = {
    jour: urgency.onSiteMinutes !== null,
    neighbours: (reached && facts.neighbours_told !== 'yes') || neighbours.includes('unknown') || source === 'above',
    manager: true,
    own_insurance: true,
    relief: tenure === 'tenant',
    evacuation: habitable === 'no',
    inspection: true,
    property_insurance: true,
    drying: true,
    control: true,
    restoration: true,
    certificates: true,
    final_inspection: true,
  }
  return (Object.keys(STEP_NAMES) as StepKey[])
    .filter((key) => wanted[key])
    .map((key) => {
      const [owner, proof, proofLabel] = HOW[key]
      return { key, title: STEP_NAMES[key], owner, due: dueOf(key, rules), proof, proofLabel }
    })
}

/** The call for help has minutes by the clock, whether the office is open or not; the rest has days, by their table. */
function dueOf(key: StepKey, rules: Rules): DueRule | null {
  if (key === 'jour') return { minutes: rule(rules, ORDER_WITHIN) }
  const row = rule(rules, STEP_DAYS).find(({ step }) => step === key)
  return row ? { days: Math.max(0, Math.round(Number(row.days))) } : null
}
