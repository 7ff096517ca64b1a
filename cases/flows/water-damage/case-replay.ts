import type { WaterEvent } from '#cases/flows/water-damage/events.ts'
import { stepSettledBy } from '#cases/flows/water-damage/settled-step.ts'
import { begun, type Replayed, type Replays, STAYS, withSteps } from '#cases/replayed.ts'

/** What the events of a water damage make of its case; the orders, homes and readings themselves are played by `replay.ts`. */
export const WATER_REPLAYS: Replays<WaterEvent['kind']> = {
  water_ordered: (state, event) => ({ ...settled(state, event), status: begun(state.status) }),
  water_order_marked: STAYS,
  water_home_added: STAYS,
  water_home_moved: STAYS,
  water_insurance_noted: settled,
  water_measured: STAYS,
  water_reading_struck: STAYS,
  water_document_noted: settled,
  water_relief_noted: settled,
  water_relief_settled: STAYS,
  water_told: (_, { until }) => ({ promisedAt: until }),
  water_joined: STAYS,
  water_split: STAYS,
  water_word_set: STAYS,
}

function settled({ steps }: Replayed, event: WaterEvent): Pick<Replayed, 'steps'> {
  const key = stepSettledBy(event)
  const isPlanned = key !== null && steps.water_damage?.[key] === 'planned'
  return { steps: isPlanned ? withSteps(steps, 'water_damage', { done: [{ key }] }) : steps }
}
