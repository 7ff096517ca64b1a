import { percentile, type Shot } from '#bench/measure.ts'

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

/** Requests of each connection to one server before it is the other's turn. */
const SLICE = 4

/**
 * Asks two servers in turn, in short slices, so that whatever else the machine does meets both alike. Only one of them
 * works at a time: asked at once, the slower of two would gather the waiting requests of both, and look slower than it
 * is. Medians in milliseconds.
 */
export async function compare(
  task: string,
  concurrency: number,
  seconds: number,
  shots: readonly [Shot, Shot],
): Promise<Comparison> {
  const times: readonly [number[], number[]] = [[], []]
  const end = performance.now() + seconds * 1000
  let errors = 0
  const connection = async (which: 0 | 1) => {
    for (let i = 0; i < SLICE; i++) {
      try {
        times[which].push((await shots[which]()).ms)
      } catch {
        errors += 1
      }
    }
  }
  for (let round = 0; round === 0 || performance.now() < end; round++) {
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)
    for (const which of order) await Promise.all(Array.from({ length: concurrency }, () => connection(which)))
  }
  const [small, large] = [percentile(times[0], 50), percentile(times[1], 50)]
  const requests = times[0].length + times[1].length + errors
  return { task, concurrency, small, large, ratio: large / small, requests, errors }
}
