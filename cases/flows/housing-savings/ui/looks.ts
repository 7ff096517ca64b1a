/** What the events of a saving look like, and what each is called in the queue. */
export const HOUSING_SAVINGS_EVENT_WORDS = {
  savings_child_named: 'Barnet angivet',
  savings_guardian_named: 'Vårdnadshavare',
  savings_guardian_left: 'Vårdnadshavare borta',
  signature_asked: 'Underskrift begärd',
  signature_given: 'Underskrift',
  signature_refused: 'Nej till ansökan',
  signature_chased: 'Påminnelse',
  came_of_age: 'Myndig',
} as const

export const HOUSING_SAVINGS_EVENT_LOOKS = {
  savings_child_named: { icon: 'sprout', tone: 'plum' },
  savings_guardian_named: { icon: 'user-plus', tone: 'neutral' },
  savings_guardian_left: { icon: 'user-round', tone: 'neutral' },
  signature_asked: { icon: 'send', tone: 'water' },
  signature_given: { icon: 'badge-check', tone: 'green' },
  signature_refused: { icon: 'circle-x', tone: 'danger' },
  signature_chased: { icon: 'bell', tone: 'amber' },
  came_of_age: { icon: 'graduation-cap', tone: 'plum' },
} as const
