import { APPLICATION_STAGES, type ApplicationStage, type PlainDate } from '#staff/ledger/ledger.ts'
import type { Outcome } from '#staff/openings/application-outcome.ts'
import type { STEPS } from '#staff/openings/opening.ts'

interface Progress {
  readonly interviewOn: PlainDate | null
  readonly offerOn: PlainDate | null
  readonly outcome: Outcome | null
}

/** How far an application came. Pure. */
export function stageOf({ interviewOn, offerOn, outcome }: Progress): ApplicationStage {
  if (outcome === 'accepted') return 'accepted'
  return offerOn ? 'offer' : interviewOn ? 'interview' : 'applied'
}

export const STAGE_NAMES: Record<ApplicationStage, string> = {
  applied: 'Ansökt',
  interview: 'Intervju',
  offer: 'Erbjudande',
  accepted: 'Tackat ja',
}

/** What may happen next: forward one step at a time, no to anybody who has not said yes. */
export function stepsFrom(progress: Progress): (typeof STEPS)[number][] {
  if (progress.outcome !== null) return []
  const stage = stageOf(progress)
  const next = { applied: 'interview', interview: 'offer', offer: 'accepted', accepted: 'rejected' } as const
  return [next[stage], 'rejected']
}

/** How many came at least to each stage, from how many stopped at each. */
export function funnelOf(reached: readonly ApplicationStage[]): Record<ApplicationStage, number> {
  const at = (stage: ApplicationStage) => APPLICATION_STAGES.indexOf(stage)
  return Object.fromEntries(
    APPLICATION_STAGES.map((stage) => [stage, reached.filter((one) => at(one) >= at(stage)).length]),
  ) as Record<ApplicationStage, number>
}
