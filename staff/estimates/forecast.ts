import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile'
import type { Interval } from '#staff/estimates/interval.ts'

/**
 * What next year's count may be, from `count` in `periods` years and nothing else believed before: the middle `share` of
 * Jeffreys' gamma–Poisson predictive distribution, as whole people. Assumes that conditions stay as they are.
 */
export function countForecast(count: number, periods: number, share: number): Interval {
  const shape = count + 0.5
  const stay = periods / (periods + 1)
  let chance = stay ** shape
  return middle(share, (x) => {
    const here = chance
    chance *= ((shape + x) / (x + 1)) * (1 - stay)
    return here
  })
}

/** "Of the next `next` leavers, so many to an internal role": the middle `share` of the beta-binomial prediction. */
export function nextLeaversForecast(k: number, n: number, next: number, share: number): Interval {
  const chances = nextLeavers(k, n, next)
  return middle(share, (x) => chances[x] ?? 0)
}

/** How likely more than `limit` (a share between 0 and 1) of the next leavers go to an internal role. */
export function chanceOfMoreThan(limit: number, k: number, n: number, next: number): number {
  return nextLeavers(k, n, next).reduce((sum, chance, x) => sum + (x / next > limit ? chance : 0), 0)
}

/** The chance of each number of internal moves among the next leavers, from Jeffreys' belief after `k` of `n`. */
function nextLeavers(k: number, n: number, next: number): number[] {
  const a = k + 0.5
  const b = n - k + 0.5
  let chance = 1
  for (let i = 0; i < next; i++) chance *= (b + i) / (a + b + i)
  return Array.from({ length: next + 1 }, (_, x) => {
    const here = chance
    chance *= ((next - x) / (x + 1)) * ((a + x) / (b + next - x - 1))
    return here
  })
}

/** The smallest values at which the chances so far pass the lower and the upper tail. */
function middle(share: number, chanceOf: (x: number) => number): Interval {
  const tail = (1 - share) / 2
  let sum = 0
  let low: number | undefined
  for (let x = 0; ; x++) {
    sum += chanceOf(x)
    if (low === undefined && sum >= tail) low = x
    // Nine nines are everything that the machine can add up.
    if (sum >= Math.min(1 - tail, 1 - 1e-9)) return { low: low ?? x, high: x }
  }
}

/**
 * Jeffreys' 95 per cent interval for a rate: events per unit of exposure, such as moves per year of work. For figures
 * whose events are no subset of a count, like movement per average headcount. Null without exposure.
 */
export function rateInterval(events: number, exposure: number): Interval | null {
  if (exposure <= 0) return null
  return {
    low: events === 0 ? 0 : gammaQuantile(0.025, events + 0.5, exposure),
    high: gammaQuantile(0.975, events + 0.5, exposure),
  }
}
