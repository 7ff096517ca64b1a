import { NOTHING_CONCLUDED } from '#cases/flows/conclusions.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { endingsOf, stepsOf } from '#cases/flows/housing-savings/progress.ts'
import { QUESTIONS } from '#cases/flows/housing-savings/questions.ts'
import { guidanceFor, sayFor, warningsFor } from '#cases/flows/housing-savings/words.ts'

/** Bosparande: for oneself, for a child with a giver, handing over, and what may be said about balance and points. */
export const HOUSING_SAVINGS: Flow<SavingsFacts> = {
  key: 'housing_savings',
  version: 1,
  name: 'Bosparande',
  facts: SavingsFacts,
  questions: QUESTIONS,
  endings: endingsOf,
  conclude: (facts, { rules, receivedAt }) => ({
    ...NOTHING_CONCLUDED,
    say: sayFor(facts, rules),
    warnings: warningsFor(facts, rules),
    guidance: guidanceFor(facts, rules, receivedAt),
    steps: stepsOf(facts, rules),
    decisions: endingsOf(facts, []),
  }),
}
