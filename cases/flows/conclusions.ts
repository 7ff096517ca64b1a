import type { Priority } from '#cases/case.ts'

/** What a flow makes of the answers: the rules' word, never a decision about liability. Pure. */

/** Something concluded, and the sentence that says why. */
export interface Because<T> {
  readonly value: T
  readonly why: string
}

/** Who does a step. The name of the firm or the person stands in the step's proof. */
export const STEP_OWNERS = [
  'agent',
  'team_leader',
  'member',
  'guardian',
  'board',
  'manager',
  'on_call',
  'contractor',
  'insurer',
  'bank',
] as const
export type StepOwner = (typeof STEP_OWNERS)[number]
export const STEP_OWNER_NAMES: Record<StepOwner, string> = {
  agent: 'Handläggaren',
  team_leader: 'Teamledaren',
  member: 'Medlemmen',
  guardian: 'Vårdnadshavaren',
  board: 'Styrelsen',
  manager: 'Förvaltaren',
  on_call: 'Jouren',
  contractor: 'Entreprenören',
  insurer: 'Försäkringsbolaget',
  bank: 'Banken',
}

/** When a step is due: minutes by the clock, open minutes or calendar days after it was planned, or a day that the facts give. */
export type DueRule =
  | { readonly minutes: number }
  | { readonly openMinutes: number }
  | { readonly days: number }
  | { readonly on: string }

/** What shows that a step is done: nothing, a few words, a day, or somebody else's reference. */
export const PROOFS = ['none', 'words', 'date', 'reference'] as const
export type Proof = (typeof PROOFS)[number]

export interface PlannedStep {
  readonly key: string
  readonly title: string
  readonly owner: StepOwner
  readonly due: DueRule | null
  readonly proof: Proof
  /** What the proof is called: "Jourens ordernummer". */
  readonly proofLabel?: string | undefined
}

export interface Warning {
  readonly kind: 'danger' | 'warn' | 'info'
  readonly text: string
}

/** What a rule says, quoted as guidance: the agent tells nobody who pays. */
export interface Guidance {
  readonly text: string
  /** "Bostadsrättslagen 7 kap. 12 §". */
  readonly rule: string
}

export interface Conclusions {
  readonly priority: Because<Priority> | null
  /** Open minutes from when the inquiry reached us. */
  readonly answerMinutes: Because<number> | null
  /** To say to the caller now, in order. */
  readonly say: readonly string[]
  readonly warnings: readonly Warning[]
  readonly guidance: readonly Guidance[]
  readonly steps: readonly PlannedStep[]
  /** How the case may end, where the flow narrows it; null for every code. */
  readonly decisions: readonly string[] | null
}

export const NOTHING_CONCLUDED: Conclusions = {
  priority: null,
  answerMinutes: null,
  say: [],
  warnings: [],
  guidance: [],
  steps: [],
  decisions: null,
}
