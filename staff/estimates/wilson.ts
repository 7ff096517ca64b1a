import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { type Interval, Z95 } from '#staff/estimates/interval.ts'

/**
 * Wilson's score interval for `k` of `n`, as shares between 0 and 1. Null when nobody could have been counted (n = 0).
 * The count is complete, no sample: the interval says how far the same conditions could have carried the share.
 * Throws RangeError unless 0 ≤ k ≤ n. Source: Wilson 1927; recommended for small n by Brown, Cai and DasGupta 2001.
 */
export function wilson(k: number, n: number, z = Z95): Interval | null {
  mustBeCounts(k, n)
  if (n === 0) return null
  const p = k / n
  const spread = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / spread
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / spread
  // At the ends the formula gives exactly 0 and 1; only the arithmetic of the machine does not.
  return { low: k === 0 ? 0 : Math.max(0, centre - half), high: k === n ? 1 : Math.min(1, centre + half) }
}

/** The exact interval of Clopper and Pearson, 95 per cent; wider than Wilson's. For whoever asks what another method says. */
export function clopperPearson(k: number, n: number): Interval | null {
  mustBeCounts(k, n)
  if (n === 0) return null
  return {
    low: k === 0 ? 0 : betaQuantile(0.025, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(0.975, k + 1, n - k),
  }
}

/** Jeffreys' interval, 95 per cent: what `k` of `n` leaves us believing when nothing was believed before. */
export function jeffreys(k: number, n: number): Interval | null {
  mustBeCounts(k, n)
  if (n === 0) return null
  return {
    low: k === 0 ? 0 : betaQuantile(0.025, k + 0.5, n - k + 0.5),
    high: k === n ? 1 : betaQuantile(0.975, k + 0.5, n - k + 0.5),
  }
}

function mustBeCounts(k: number, n: number): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || k > n)
    throw new RangeError(`${k} of ${n} are no counts of people.`)
}
