import { type Conclusions, NOTHING_CONCLUDED } from '#cases/flows/conclusions.ts'
import type { Flow, Situation } from '#cases/flows/flow.ts'
import { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { guidanceOf, tenureOf } from '#cases/flows/water-damage/guidance.ts'
import { WATER_QUESTIONS } from '#cases/flows/water-damage/questions.ts'
import { warningsOf, whatToSay } from '#cases/flows/water-damage/saying.ts'
import { stepsOf } from '#cases/flows/water-damage/steps.ts'
import { urgencyOf } from '#cases/flows/water-damage/urgency.ts'

/** Vattenskada: from "is it still running" to the final inspection. */
export const WATER_DAMAGE: Flow<WaterFacts> = {
  key: 'water_damage',
  version: 1,
  name: 'Vattenskada',
  facts: WaterFacts,
  questions: WATER_QUESTIONS,
  conclude,
}

function conclude(facts: WaterFacts, situation: Situation): Conclusions {
  const { rules } = situation
  const urgency = urgencyOf(facts, rules)
  if (!urgency) return { ...NOTHING_CONCLUDED, guidance: guidanceOf(facts, situation) }
  return {
    priority: urgency.priority,
    answerMinutes: urgency.answerMinutes,
    say: whatToSay(facts, rules, urgency),
    warnings: warningsOf(facts, rules, urgency),
    guidance: guidanceOf(facts, situation),
    steps: stepsOf(facts, tenureOf(facts, situation), urgency, rules),
    decisions: null,
  }
}
