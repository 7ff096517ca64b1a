import { type Interval, Z95 } from '#staff/estimates/interval.ts'
import { byTime } from '#staff/estimates/kaplan-meier.ts'

/** One stay that could end in more than one way; `cause` is null while it runs or when we lost sight of it. */
export interface Competing<C extends string> {
  readonly time: number
  readonly cause: C | null
}

/** How many of those who began have ended in one way by a time. */
interface Incidence {
  /** The cumulative incidence, between 0 and 1. */
  readonly share: number
  readonly variance: number
  /** On the log-log scale, so that it stays between 0 and 1. */
  readonly interval: Interval
}

export interface CompetingStep<C extends string> {
  readonly time: number
  readonly atRisk: number
  /** Those who remain; with the incidences of all causes it makes exactly 1. */
  readonly remaining: number
  readonly incidence: Readonly<Record<C, Incidence>>
}

/**
 * The Aalen–Johansen estimate: of those who began, how many remain and how many ended in each way, in order of time.
 * One minus Kaplan–Meier for a single cause would be wrong, because it pretends that nobody ever ends in another way.
 * Source: Aalen and Johansen 1978; variance by the delta method as SAS PROC LIFETEST and lifelines.
 */
export function aalenJohansen<C extends string>(
  stays: readonly Competing<C>[],
  causes: readonly C[],
  z = Z95,
): CompetingStep<C>[] {
  const curves = causes.map((cause) => ({ cause, share: 0, sums: { ...NOTHING } }))
  let remaining = 1
  return [...byTime(stays)].map(({ time, atRisk, here }) => {
    const before = remaining
    const all = here.filter(({ cause }) => cause !== null).length
    remaining *= 1 - all / atRisk
    const incidence = {} as Record<C, Incidence>
    for (const curve of curves) {
      const own = here.filter(({ cause }) => cause === curve.cause).length
      curve.share = Math.min(1, curve.share + (before * own) / atRisk)
      add(curve.sums, curve.share, before, atRisk, all, own)
      incidence[curve.cause] = incidenceOf(curve.share, variance(curve.share, curve.sums), z)
    }
    return { time, atRisk, remaining, incidence }
  })
}

/**
 * The variance of an incidence F is Σ (F − Fᵢ)² aᵢ + Σ bᵢ − 2 Σ (F − Fᵢ) cᵢ over all times so far. Kept as the sums of
 * its opened brackets, because thirty years of stays have thousands of times and adding anew at each takes their square.
 */
const NOTHING = { a: 0, aF: 0, aFF: 0, b: 0, c: 0, cF: 0 }

function add(sums: typeof NOTHING, share: number, before: number, atRisk: number, all: number, own: number): void {
  // Where the last ones all end at once, nothing can follow, and a has nothing to weigh.
  const a = all < atRisk ? all / (atRisk * (atRisk - all)) : 0
  const c = (before * own) / atRisk ** 2
  sums.a += a
  sums.aF += a * share
  sums.aFF += a * share * share
  sums.b += (before ** 2 * own * (atRisk - own)) / atRisk ** 3
  sums.c += c
  sums.cF += c * share
}

function variance(share: number, { a, aF, aFF, b, c, cF }: typeof NOTHING): number {
  const sum = share * share * a - 2 * share * aF + aFF + b - 2 * (share * c - cF)
  // What is left of a certain share is the machine's own noise.
  return sum < 1e-14 ? 0 : sum
}

function incidenceOf(share: number, variance: number, z: number): Incidence {
  if (share <= 0 || share >= 1 || variance === 0) return { share, variance, interval: { low: share, high: share } }
  const bend = Math.exp((z * Math.sqrt(variance)) / (share * Math.abs(Math.log(share))))
  return { share, variance, interval: { low: share ** bend, high: share ** (1 / bend) } }
}
