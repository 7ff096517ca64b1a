import type { Criterion } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import type { Outcome } from '#cases/flows/rent-deferral/deciding/outcome.ts'

export interface Suggestion {
  /** Null while something is unanswered. */
  readonly outcome: Outcome | null
  readonly why: string
}

/**
 * What the rule set by itself comes to: an avi at the agency is handed over, a criterion that fails refuses, all passing
 * grants. A suggestion only; the agent proposes with a motivation of her own.
 */
export function suggestionOf(criteria: readonly Criterion[]): Suggestion {
  const failing = criteria.filter(({ result }) => result === 'fail')
  if (failing.some(({ key }) => key === 'collection'))
    return { outcome: 'hand_over', why: 'Avin ligger hos inkasso. Hänvisa dit.' }
  if (failing.length) return { outcome: 'refuse', why: `Brister: ${namesOf(failing)}.` }
  const unknown = criteria.filter(({ result }) => result === 'unknown')
  if (unknown.length) return { outcome: null, why: `Svara först på: ${namesOf(unknown)}.` }
  return { outcome: 'grant', why: 'Alla kriterier är uppfyllda.' }
}

const namesOf = (criteria: readonly Criterion[]) => criteria.map(({ name }) => name.toLocaleLowerCase('sv')).join(', ')
