import { smallGroups } from '#staff/disclosure/small-groups.ts'
import { sumOf, unnoticedChange } from '#staff/disclosure/unnoticed.ts'

/** A table with the rows behind each of its told counts, by a key that stands for the same row in every table. */
export interface Counted {
  readonly id: string
  readonly counts: readonly ReadonlySet<string>[]
  /**
   * Published by HSB itself: always told, and what follows from it alone is no secret. Its counts of all years together
   * stand here; null for every other table.
   */
  readonly given: readonly ReadonlySet<string>[] | null
}

/**
 * Which tables may not be told beside those before them, because with all told tables together, added and subtracted,
 * somebody could learn of fewer than five. "All who left", "all who left but did not retire" and "those who retired or
 * were dismissed" are harmless each and tell together how many were dismissed.
 *
 * The order is the catalogue's and the same for everybody, so the answer depends on nobody's earlier questions, and
 * nothing need be remembered.
 */
export function refusedTogether(tables: readonly Counted[]): Set<string> {
  const byYear = refusedBeside(tables)
  // A small year of the headline is no secret, but that all in it were of one kind is. Seen as one count of three years
  // the headline excuses nothing of that sort.
  const asOne = tables.map((table) => (table.given ? { ...table, counts: table.given } : table))
  return new Set([...byYear, ...refusedBeside(asOne.filter(({ id }) => !byYear.has(id)))])
}

function refusedBeside(tables: readonly Counted[]): Set<string> {
  const cells = cellsOf(tables.flatMap(({ counts }) => counts))
  let place = 0
  const placed = tables.map(({ id, counts, given }) => {
    const own = counts.map(() => place++)
    return { id, given, equations: own.map((count) => cells.map(({ signature }) => Number(signature[count]))) }
  })
  const changes = (counts: readonly number[][]) => SEEDS.map((seed) => unnoticedChange(counts, cells.length, seed))
  let told = placed.filter(({ given }) => given).flatMap(({ equations }) => equations)
  const knownAnyway = changes(told)
  const refused = new Set<string>()
  for (const { id, given, equations } of placed) {
    if (given || equations.length === 0) continue
    const wanted = [...told, ...equations]
    if (smallGroups(cells, changes(wanted)).some((group) => !isUnchanged(group, knownAnyway))) refused.add(id)
    else told = wanted
  }
  return refused
}

/** Two changes are drawn, because two accidents at once never happen. */
const SEEDS = [19_790_101, 20_191_231]

function isUnchanged(group: readonly number[], changes: readonly (readonly number[])[]): boolean {
  return changes.every((change) => sumOf(group.map((cell) => change[cell] ?? 0)) === 0)
}

/** The rows that are in exactly the same counts, for each way of being in them: "0110" is in the second and third. */
function cellsOf(counts: readonly ReadonlySet<string>[]): { signature: string; size: number }[] {
  const sizes = new Map<string, number>()
  for (const row of new Set(counts.flatMap((count) => [...count]))) {
    const signature = counts.map((count) => (count.has(row) ? '1' : '0')).join('')
    sizes.set(signature, (sizes.get(signature) ?? 0) + 1)
  }
  return [...sizes].map(([signature, size]) => ({ signature, size }))
}
