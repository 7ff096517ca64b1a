import type { Measurement, Shot } from '#bench/measure.ts'
import { measure, percentile } from '#bench/measure.ts'

/** One task on two registers in the same run: the median time in each, and how they compare. */
export interface Comparison {
  readonly task: string
  readonly concurrency: number
  readonly small: number
  readonly large: number
  /** `large` divided by `small`; the goal is at most 1.3. */
  readonly ratio: number
  readonly requests: number
  readonly errors: number
}

/**
 * Asks two servers in turn, so that whatever else the machine does meets both alike. Medians in milliseconds.
 */
export async function compare(
  task: string,
  concurrency: number,
  seconds: number,
  [small, large]: readonly [Shot, Shot],
): Promise<Comparison> {
  const times: [number[], number[]] = [[], []]
  let turn = 0
  const shot: Shot = async () => {
    const which = turn++ % 2 === 0 ? 0 : 1
    const done = await (which === 0 ? small : large)()
    times[which].push(done.ms)
    return done
  }
  const all: Measurement = await measure({ task, concurrency, seconds, shot })
  const medians = [percentile(times[0], 50), percentile(times[1], 50)] as const
  return {
    task,
    concurrency,
    small: medians[0],
    large: medians[1],
    ratio: medians[1] / medians[0],
    requests: all.requests,
    errors: all.errors,
  }
}
