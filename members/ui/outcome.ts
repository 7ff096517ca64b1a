import type { Changed } from '#members/change-person.ts'
import type { Tied } from '#members/tying/change-roles.ts'
import type { FormState } from '#platform/form-state.ts'

type Outcome = 'unsent' | 'refused' | 'asks' | 'unchanged' | 'saved'

/** What became of a form on the card. Only what was saved may say so and fold away. */
export function outcomeOf({ refusals, value }: FormState<Changed | Tied>): Outcome {
  if (value === undefined) return refusals.length > 0 ? 'refused' : 'unsent'
  if ('kind' in value) return value.kind === 'saved' ? 'saved' : 'asks'
  return value.changed ? 'saved' : 'unchanged'
}
