import { NOTHING_CONCLUDED } from '#cases/flows/conclusions.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { stepsOf } from '#cases/flows/housing-savings/progress.ts'
import { QUESTIONS } from '#cases/flows/housing-savings/questions.ts'
import { guidanceFor, sayFor, warningsFor } from '#cases/flows/housing-savings/words.ts'

/** How it may end. Nothing in it is ordered from a contractor. */
const ENDINGS = ['solved', 'informed', 'handed_over', 'no_action', 'duplicate', 'withdrawn', 'no_contact'] as const

/** Bosparande: for oneself, for a child with a giver, handing over, and what may be said about balance and points. */
export const HOUSING_SAVINGS: Flow<SavingsFacts> = {
  key: 'housing_savings',
  version: 1,
  name: 'Bosparande',
  facts: SavingsFacts,
  questions: QUESTIONS,
  conclude: (facts, { rules, receivedAt }) => ({
    ...NOTHING_CONCLUDED,
    say: sayFor(facts, rules),
    warnings: warningsFor(facts, rules),
    guidance: guidanceFor(facts, rules, receivedAt),
    steps: stepsOf(facts, rules),
    decisions: ENDINGS,
  }),
}
