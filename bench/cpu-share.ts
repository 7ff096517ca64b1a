import { cpuTime } from '#bench/cpu.ts'
import type { Shot } from '#bench/measure.ts'

/** What an answer of a task costs the server, beside what a bare page costs it in the same run. */
export interface CpuShare {
  readonly task: string
  /** CPU time a request in all threads of the server, in milliseconds. */
  readonly cpu: number
  /** Times the CPU time of the first task. */
  readonly ratio: number
}

/** Requests of one task in a row: enough for the clock of the system, which counts hundredths of a second. */
const SLICE = 20

/**
 * CPU time a request of each task, the first of which is what the others are compared with. The tasks take turns in
 * short slices, so that whatever else the machine does meets all of them alike. Empty where there is no /proc.
 */
export async function cpuShares(
  shots: ReadonlyMap<string, Shot>,
  pids: readonly number[],
  seconds: number,
): Promise<CpuShare[]> {
  if (cpuTime(pids) === null) return []
  const spent = new Map<string, number>()
  const end = performance.now() + seconds * 1000
  let slices = 0
  while (slices === 0 || performance.now() < end) {
    slices += 1
    for (const [task, shot] of shots) {
      const before = cpuTime(pids) ?? 0
      for (let i = 0; i < SLICE; i++) await shot()
      spent.set(task, (spent.get(task) ?? 0) + (cpuTime(pids) ?? 0) - before)
    }
  }
  const [bare = 0] = spent.values()
  return [...spent].map(([task, ms]) => ({ task, cpu: ms / (slices * SLICE), ratio: ms / bare }))
}
