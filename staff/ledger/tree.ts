import { overlap, type Range, rangeOf, union } from '#staff/ledger/days.ts'
import type { UnitPlacement } from '#staff/ledger/ledger.ts'

/** For each unit that was ever below the root (and the root itself): the days when it was. Disjoint, in order. */
export type Subtree = ReadonlyMap<number, readonly Range[]>

const ALWAYS: readonly Range[] = [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }]

/**
 * When each unit hung below a root. A unit may be moved in the tree, so the answer is days, not yes or no. A tree that
 * runs in a circle (an error in the register) ends where it would begin again.
 */
export function subtreeOf(placements: readonly UnitPlacement[], rootId: number): Subtree {
  const byUnit = Map.groupBy(placements, (placement) => placement.unitId)
  const found = new Map<number, readonly Range[]>([[rootId, ALWAYS]])
  const below = (unitId: number, path: ReadonlySet<number>): readonly Range[] => {
    const known = found.get(unitId)
    if (known) return known
    if (path.has(unitId)) return []
    const ranges: Range[] = []
    for (const placement of byUnit.get(unitId) ?? []) {
      if (placement.parentId === null) continue
      const own = rangeOf(placement)
      for (const parent of below(placement.parentId, new Set([...path, unitId]))) {
        const both = overlap(own, parent)
        if (both) ranges.push(both)
      }
    }
    const merged = union(ranges)
    found.set(unitId, merged)
    return merged
  }
  for (const unitId of byUnit.keys()) below(unitId, new Set())
  return found
}

export function isBelow(subtree: Subtree, unitId: number, day: number): boolean {
  return (subtree.get(unitId) ?? []).some((range) => range.from <= day && day <= range.to)
}

/** What a unit was called on a day; its nearest name where it had none that day. */
export function unitName(placements: readonly UnitPlacement[], unitId: number, day: number): string {
  const own = placements.filter((placement) => placement.unitId === unitId)
  const then = own.find((placement) => {
    const range = rangeOf(placement)
    return range.from <= day && day <= range.to
  })
  return (then ?? own.at(-1))?.name ?? 'Okänd enhet'
}
