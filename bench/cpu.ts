import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc; 100 on every Linux that Node runs on. */
const TICKS = 100

/** Processes whose environment holds this setting; none where there is no /proc. */
export function processesWith(setting: string): number[] {
  return entries('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && read(`/proc/${pid}/environ`).split('\0').includes(setting))
}

/** CPU time that these processes have used so far in all their threads, in milliseconds; null where there is no /proc. */
export function cpuTime(pids: readonly number[]): number | null {
  if (pids.length === 0) return null
  let ticks = 0
  for (const pid of pids) {
    // The process's name stands in parentheses and may hold spaces; user and system time are fields 14 and 15.
    const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
  }
  return (ticks * 1000) / TICKS
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function entries(path: string): string[] {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
