import { cpuTime } from '#bench/cpu.ts'

/** What one run of a task came to. Times in milliseconds, `bytes` a request on the wire. */
export interface Measurement {
  readonly task: string
  readonly concurrency: number
  readonly requests: number
  readonly errors: number
  readonly rps: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly bytes: number
  /** CPU time of the server a request; null where the system does not tell. */
  readonly cpu: number | null
  /** What the first wrong answer was, if any. */
  readonly fault?: string
}

/** One request with its check: resolves to its bytes and its time, rejects when the answer is not the expected one. */
export type Shot = () => Promise<{ bytes: number; ms: number }>

interface Order {
  readonly task: string
  readonly concurrency: number
  readonly seconds: number
  readonly shot: Shot
  readonly pids?: readonly number[]
}

/** Sends one task over and over, so many at a time, for so long. */
export async function measure({ task, concurrency, seconds, shot, pids = [] }: Order): Promise<Measurement> {
  const times: number[] = []
  let bytes = 0
  let errors = 0
  let fault: string | undefined
  const cpuBefore = cpuTime(pids)
  const started = performance.now()
  const end = started + seconds * 1000
  const work = async () => {
    while (performance.now() < end) {
      try {
        const done = await shot()
        times.push(done.ms)
        bytes += done.bytes
      } catch (error) {
        errors += 1
        fault ??= error instanceof Error ? error.message : String(error)
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const took = (performance.now() - started) / 1000
  const cpuAfter = cpuTime(pids)
  const requests = times.length + errors
  return {
    task,
    concurrency,
    requests,
    errors,
    rps: round(requests / took),
    p50: round(percentile(times, 50)),
    p95: round(percentile(times, 95)),
    p99: round(percentile(times, 99)),
    bytes: Math.round(bytes / Math.max(times.length, 1)),
    cpu: cpuBefore === null || cpuAfter === null ? null : round((cpuAfter - cpuBefore) / Math.max(requests, 1)),
    ...(fault && { fault }),
  }
}

/** The value that so many per cent of the values do not exceed (nearest rank); 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0)] ?? 0
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
