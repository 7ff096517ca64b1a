import type { Conclusions } from '#cases/flows/conclusions.ts'
import type { Flow } from '#cases/flows/flow.ts'
import { guidanceFor, priorityFor, warningsFor } from '#cases/flows/rent-deferral/concluding.ts'
import { helpSentences, plainSentences } from '#cases/flows/rent-deferral/conversation.ts'
import { creditorOf } from '#cases/flows/rent-deferral/creditor.ts'
import { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { QUESTIONS } from '#cases/flows/rent-deferral/questions.ts'
import { stepsFor } from '#cases/flows/rent-deferral/steps.ts'

/** Anstånd med hyra eller avgift. The criteria, the decision and the follow-up stand beside it, in the case's panel. */
export const RENT_DEFERRAL: Flow<DeferralFacts> = {
  key: 'rent_deferral',
  version: 1,
  name: 'Anstånd med hyran',
  facts: DeferralFacts,
  questions: QUESTIONS,
  conclude: (facts, situation): Conclusions => ({
    priority: priorityFor(facts, situation),
    answerMinutes: null,
    say: [...plainSentences(facts, creditorOf(facts, situation)), ...helpSentences(facts)],
    warnings: warningsFor(facts, situation),
    guidance: guidanceFor(facts, situation),
    steps: stepsFor(facts),
    decisions: facts.collection === 'yes' ? ['handed_over', 'informed', 'withdrawn'] : null,
  }),
}
