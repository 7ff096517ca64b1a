/** How an application ended; null while it runs. Pure. */
export const OUTCOMES = ['accepted', 'rejected', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_NAMES: Record<Outcome, string> = {
  accepted: 'Accepterad',
  rejected: 'Inte vald',
  withdrawn: 'Återtagen',
}
