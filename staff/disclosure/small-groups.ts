import { SMALLEST_GROUP } from '#staff/disclosure/counts.ts'
import { PRIME } from '#staff/disclosure/unnoticed.ts'

interface Group {
  readonly cells: readonly number[]
  readonly size: number
  readonly change: readonly number[]
}

/**
 * The groups of cells, one to four rows together, that no unnoticed change touches: their sizes follow from what was
 * told. Every cell has at least one row, so four cells are the most there can be; pairs are met with pairs instead of
 * trying all fours.
 */
export function smallGroups(
  cells: readonly { readonly size: number }[],
  changes: readonly (readonly number[])[],
): readonly number[][] {
  const singles = cells
    .map(({ size }, cell): Group => ({ cells: [cell], size, change: changes.map((change) => change[cell] ?? 0) }))
    .filter(({ size }) => size < SMALLEST_GROUP)
  const pairs = singles.flatMap((one, i) => singles.slice(i + 1).flatMap((other) => joined(one, other)))
  const opposite = Map.groupBy([...singles, ...pairs], ({ change }) =>
    keyOf(change.map((value) => (PRIME - value) % PRIME)),
  )
  const alone = singles.filter(({ change }) => change.every((value) => value === 0))
  const met = [...singles, ...pairs].flatMap((one) =>
    (opposite.get(keyOf(one.change)) ?? []).flatMap((other) => joined(one, other)),
  )
  return [...alone, ...met].map((group) => [...group.cells])
}

const keyOf = (change: readonly number[]) => change.join(' ')

/** Two groups as one, unless they share a cell or are too many together. */
function joined(one: Group, other: Group): Group[] {
  if (one.size + other.size >= SMALLEST_GROUP || one.cells.some((cell) => other.cells.includes(cell))) return []
  return [
    {
      cells: [...one.cells, ...other.cells],
      size: one.size + other.size,
      change: one.change.map((value, i) => (value + (other.change[i] ?? 0)) % PRIME),
    },
  ]
}
