import type { QueueRow } from '#cases/viewing/queue-row.ts'

/**
 * A fresh reading of the queue, laid over what stands on the screen without moving anything: rows that are still there
 * are updated in place, rows that left stay until the agent asks, and new ones are only counted. Pure.
 */
export function mergeQueue(
  shown: readonly QueueRow[],
  fresh: readonly QueueRow[],
): { rows: QueueRow[]; arrived: number; left: number } {
  const byId = new Map(fresh.map((row) => [row.id, row]))
  const known = new Set(shown.map((row) => row.id))
  return {
    rows: shown.map((row) => byId.get(row.id) ?? row),
    arrived: fresh.filter((row) => !known.has(row.id)).length,
    left: shown.filter((row) => !byId.has(row.id)).length,
  }
}
