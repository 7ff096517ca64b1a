import { type Interval, Z95 } from '#staff/estimates/interval.ts'

/** One stay: how long it was followed (days, or any unit), and whether it then ended or only our sight of it did. */
export interface Followed {
  readonly time: number
  readonly ended: boolean
}

/** One step of a survival curve, at a time when at least one stay ended or was lost sight of. */
export interface SurvivalStep {
  readonly time: number
  /** Those still followed just before. */
  readonly atRisk: number
  readonly ended: number
  readonly censored: number
  readonly survival: number
  /** Greenwood's; 0 once nobody is left. */
  readonly standardError: number
  /** The kind that R prints. Reaches 1 in small groups. */
  readonly log: Interval
  /** The kind that we show: stays between 0 and 1 also in small groups. */
  readonly logLog: Interval
}

/**
 * The Kaplan–Meier estimate of how many remain after each time, in order of time. Ends at a time count before those
 * lost sight of at the same time. Empty for nobody. Source: Kaplan and Meier 1958; intervals as R's `survival`.
 */
export function kaplanMeier(stays: readonly Followed[], z = Z95): SurvivalStep[] {
  const steps: SurvivalStep[] = []
  let survival = 1
  let greenwood = 0
  for (const { time, atRisk, here } of byTime(stays)) {
    const ended = here.filter((stay) => stay.ended).length
    survival *= 1 - ended / atRisk
    greenwood += atRisk === ended ? 0 : ended / (atRisk * (atRisk - ended))
    steps.push({
      time,
      atRisk,
      ended,
      censored: here.length - ended,
      survival,
      standardError: survival * Math.sqrt(greenwood),
      ...intervals(survival, greenwood, z),
    })
  }
  return steps
}

/** The times in order, how many were still followed just before each, and those who end or are lost sight of at it. */
export function* byTime<T extends { readonly time: number }>(
  all: readonly T[],
): Generator<{ time: number; atRisk: number; here: T[] }> {
  const sorted = [...all].sort((a, b) => a.time - b.time)
  let from = 0
  while (from < sorted.length) {
    const time = sorted[from]?.time ?? 0
    let to = from
    while (to < sorted.length && sorted[to]?.time === time) to++
    yield { time, atRisk: sorted.length - from, here: sorted.slice(from, to) }
    from = to
  }
}

/** The last step at or before a time; undefined before the first. */
export function stepAt<S extends { readonly time: number }>(steps: readonly S[], time: number): S | undefined {
  return steps.findLast((step) => step.time <= time)
}

/** How many were followed at a time and beyond. */
export function atRiskAt(stays: readonly { readonly time: number }[], time: number): number {
  return stays.filter((stay) => stay.time >= time).length
}

/**
 * The time by which half have ended; null while more than half remain at the end of what we know, which is common and
 * must be said, never replaced by a mean. Exactly half on a level stretch gives its middle, as R does.
 */
export function medianTime(steps: readonly SurvivalStep[]): number | null {
  const ends = steps.filter(({ ended }) => ended > 0)
  const index = ends.findIndex(({ survival }) => survival <= 0.5 + 1e-9)
  const step = ends[index]
  if (!step) return null
  const next = ends[index + 1]
  return Math.abs(step.survival - 0.5) < 1e-9 && next ? (step.time + next.time) / 2 : step.time
}

function intervals(survival: number, greenwood: number, z: number): { log: Interval; logLog: Interval } {
  if (survival === 0 || survival === 1) {
    const certain = { low: survival, high: survival }
    return { log: certain, logLog: certain }
  }
  const reach = z * Math.sqrt(greenwood)
  const bend = Math.exp(reach / Math.abs(Math.log(survival)))
  return {
    log: { low: survival * Math.exp(-reach), high: Math.min(1, survival * Math.exp(reach)) },
    logLog: { low: survival ** bend, high: survival ** (1 / bend) },
  }
}
