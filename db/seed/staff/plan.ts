import type { ReasonName } from '#db/seed/staff/tree.ts'

/**
 * How many left KOMS each year, and how. 2019 is what was published, with the five others derived; the years after it are
 * invented and believable.
 */
export interface YearPlan {
  /** Persons who went on to a new role in HSB Stockholm. */
  readonly internal: number
  readonly others: readonly Leaving[]
}
export type Leaving = ReasonName | 'Till Riksförbundet' | 'Kommer åter' | 'Slutar tidigt'

export const FIRST_YEAR = 2019
const OWN = 'Egen begäran' as const
const PLANS: readonly YearPlan[] = [
  { internal: 9, others: [OWN, OWN, OWN, 'Pension', 'Visstid löpt ut'] },
  { internal: 5, others: [OWN, OWN, 'Kommer åter', 'Pension'] },
  { internal: 7, others: [OWN, OWN, 'Slutar tidigt', 'Pension', 'Till Riksförbundet'] },
  { internal: 7, others: [OWN, OWN, OWN, 'Avliden', 'Arbetsbrist', 'Pension'] },
  { internal: 6, others: [OWN, OWN, 'Pension', 'Visstid löpt ut', 'Kommer åter'] },
  { internal: 7, others: [OWN, OWN, 'Till Riksförbundet', 'Slutar tidigt'] },
  { internal: 8, others: [OWN, OWN, OWN, 'Pension'] },
  { internal: 6, others: [OWN, OWN, 'Visstid löpt ut', 'Slutar tidigt'] },
]

/** Years beyond the written ones repeat the latest three. */
export function planOf(year: number): YearPlan {
  const at = year - FIRST_YEAR
  return PLANS[at < PLANS.length ? at : PLANS.length - 3 + ((at - PLANS.length) % 3)] as YearPlan
}
