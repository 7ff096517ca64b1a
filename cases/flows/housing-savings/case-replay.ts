import type { HousingSavingsEvent } from '#cases/flows/housing-savings/events.ts'
import { HOUSING_SAVINGS } from '#cases/flows/housing-savings/flow.ts'
import { REOPENED } from '#cases/reopening/reopened.ts'
import { begun, type Replayed, type Replays, STAYS, withSteps } from '#cases/replayed.ts'

const { key: KEY } = HOUSING_SAVINGS

/** What the events of a saving make of its case; child, guardians and signatures themselves are played by `replay.ts`. */
export const HOUSING_SAVINGS_REPLAYS: Replays<HousingSavingsEvent['kind']> = {
  savings_child_named: ({ status, steps }) => ({
    status: begun(status),
    steps: withSteps(steps, KEY, { done: [{ key: 'child_named' }] }),
  }),
  savings_guardian_named: STAYS,
  savings_guardian_left: fallen,
  signature_asked: STAYS,
  signature_given: fallen,
  signature_refused: fallen,
  signature_chased: ({ steps }, { step }) => ({ steps: withSteps(steps, KEY, { planned: [step] }) }),
  came_of_age: ({ steps }, { step, reopened }) => ({
    steps: withSteps(steps, KEY, { planned: [step] }),
    ...(reopened && { ...REOPENED, status: 'reopened', assignee: null, assigneeId: null }),
  }),
}

/** Reminders that nobody has to send any longer. */
function fallen({ steps }: Replayed, { dropped }: { readonly dropped: readonly { readonly key: string }[] }) {
  return { steps: withSteps(steps, KEY, { dropped }) }
}
