import type { ClockFacts } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import type { Criterion } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import type { InterestTerm, Level, Outcome, Verdict } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { Claim, LetterChannel } from '#cases/flows/rent-deferral/facts.ts'
import type { DeferralState } from '#cases/flows/rent-deferral/following-up/state.ts'
import type { KeptLetter } from '#cases/flows/rent-deferral/letters/letter.ts'

/** What the case page shows of a deferral. Amounts are öre, days ÅÅÅÅ-MM-DD, instants ISO 8601 in UTC. */
export interface PartShown {
  readonly position: number
  readonly due: string
  readonly ore: number
  readonly remindOn: string
  readonly overdueOn: string
  readonly remindedAt: string | null
  readonly overdueAt: string | null
  readonly paidOn: string | null
}

export interface ProposalShown {
  readonly id: number
  readonly at: string
  readonly proposer: string
  readonly outcome: Outcome
  readonly level: Level
  readonly because: readonly string[]
  readonly motivation: string
  readonly ruleSet: string
  readonly claim: Claim | null
  readonly ocr: string | null
  readonly ore: number | null
  readonly due: string | null
  readonly deferredOre: number
  readonly interest: InterestTerm
  readonly interestOre: number
  readonly feeOre: number
  readonly channel: LetterChannel | null
  readonly handedTo: string | null
  readonly criteria: readonly Criterion[]
  readonly parts: readonly PartShown[]
  readonly decision: DecisionShown | null
  /** Set once it was granted. */
  readonly running: {
    readonly state: DeferralState
    readonly contactAt: string | null
    readonly lapseOn: string | null
  } | null
}

interface DecisionShown {
  readonly verdict: Verdict
  readonly outcome: Outcome | null
  readonly level: Level
  readonly decider: string
  readonly decidedOn: string
  readonly reason: string | null
  readonly letterId: number | null
}

export interface DeferralDetail {
  readonly flow: 'rent_deferral'
  /** Newest first. */
  readonly proposals: readonly ProposalShown[]
  /** Days on which KOMS granted the same person deferrals in other cases. */
  readonly grantedDays: readonly string[]
  /** Newest first. */
  readonly letters: readonly KeptLetter[]
  /** What the legal clock runs from; null while the avi is not known. */
  readonly clock: ClockFacts | null
  /** Why the actor may not answer the proposal that waits; null when she may, or none waits. */
  readonly mayNotSettle: string | null
}

/** The proposal that waits for its answer. */
export function pendingOf({ proposals }: DeferralDetail): ProposalShown | undefined {
  const [latest] = proposals
  return latest?.decision === null ? latest : undefined
}

/** The deferral that was granted last, and what it came to. */
export function grantedOf({ proposals }: DeferralDetail): ProposalShown | undefined {
  return proposals.find(({ running }) => running !== null)
}

/** Whether a new proposal may be made: none waits, and none runs or is paid. */
export function mayPropose(detail: DeferralDetail): boolean {
  const [latest] = detail.proposals
  return !latest || (latest.decision !== null && (latest.running === null || latest.running.state === 'lapsed'))
}
