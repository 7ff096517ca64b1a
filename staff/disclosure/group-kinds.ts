import { SMALLEST_GROUP } from '#staff/disclosure/counts.ts'

/**
 * Puts kinds together, in their given order, until every group is large enough; what is left at the end joins the last
 * group. Null when that leaves one group: what remains beside it would be nobody.
 *
 * Every group is at least five and so is its complement. Nobody who knows this rule learns a small count from it: a group
 * says only that its first kinds were too few, and each of them may just as well be none.
 */
export function groupKinds<K>(kinds: readonly K[], countOf: (kind: K) => number): K[][] | null {
  const groups: K[][] = []
  let open: K[] = []
  for (const kind of kinds) {
    open.push(kind)
    if (sum(open, countOf) >= SMALLEST_GROUP) {
      groups.push(open)
      open = []
    }
  }
  groups.at(-1)?.push(...open)
  return groups.length < 2 ? null : groups
}

export const sum = <T>(items: readonly T[], of: (item: T) => number) =>
  items.reduce((total, item) => total + of(item), 0)
