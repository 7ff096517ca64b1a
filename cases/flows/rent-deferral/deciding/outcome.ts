/** How a request may end, and who may say so. Pure. */

export const OUTCOMES = ['grant', 'partly', 'refuse', 'hand_over'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const OUTCOME_NAMES: Record<Outcome, string> = {
  grant: 'Bevilja',
  partly: 'Bevilja delvis',
  refuse: 'Avslå',
  hand_over: 'Lämna över',
}
/** The same once it is decided. */
export const DECIDED_NAMES: Record<Outcome, string> = {
  grant: 'Beviljat',
  partly: 'Delvis beviljat',
  refuse: 'Avslag',
  hand_over: 'Överlämnat',
}
export const isGranted = (outcome: Outcome) => outcome === 'grant' || outcome === 'partly'

/** On whose authority: the agent's own, a team leader's, or the board's, whose claim it is. */
export const LEVELS = ['agent', 'team_leader', 'board'] as const
export type Level = (typeof LEVELS)[number]
export const LEVEL_NAMES: Record<Level, string> = {
  agent: 'Handläggare',
  team_leader: 'Teamledare',
  board: 'Styrelsen',
}

/** What whoever decides says of a proposal: as proposed, no, or think again. */
export const VERDICTS = ['agreed', 'declined', 'returned'] as const
export type Verdict = (typeof VERDICTS)[number]

export const INTERESTS = ['none', 'statutory'] as const
export type InterestTerm = (typeof INTERESTS)[number]

export const CREDITOR_KINDS = ['hsb', 'association'] as const

/** Whom a proposal that is not the agent's own to decide waits for, as the queue shows it. */
export const WAITS_FOR = { team_leader: 'En teamledare', board: 'Styrelsen' } as const
