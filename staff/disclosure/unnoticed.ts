/** Whole numbers are counted modulo a prime, so that nothing is rounded; its square still fits a number exactly. */
export const PRIME = 67_108_859

/**
 * A change of all cells that no told count notices: one number per cell, such that the cells of every told count change
 * by nothing together. It is drawn at random among all such changes, so a group of cells changes by nothing as well only
 * when its size follows from what was told (or, once in sixty million, by accident, which hides too much and not too
 * little). `counts` has one row of 0 and 1 per told count. The same input gives the same answer.
 */
export function unnoticedChange(counts: readonly (readonly number[])[], cells: number, seed: number): number[] {
  const pivots: { at: number; row: number[] }[] = []
  for (const count of counts) {
    const row = [...count]
    for (const { at, row: earlier } of pivots) subtract(row, earlier, row[at] ?? 0)
    const at = row.findIndex((value) => value !== 0)
    if (at < 0) continue
    const scale = inverse(row[at] ?? 1)
    const unit = row.map((value) => (value * scale) % PRIME)
    for (const { row: earlier } of pivots) subtract(earlier, unit, earlier[at] ?? 0)
    pivots.push({ at, row: unit })
  }
  const random = numbers(seed)
  const bound = new Set(pivots.map(({ at }) => at))
  const change = Array.from({ length: cells }, (_, cell) => (bound.has(cell) ? 0 : random()))
  for (const { at, row } of pivots)
    change[at] = row.reduce(
      (rest, value, cell) => (cell === at ? rest : (rest + (PRIME - value) * (change[cell] ?? 0)) % PRIME),
      0,
    )
  return change
}

function subtract(from: number[], row: readonly number[], factor: number): void {
  if (factor === 0) return
  for (const [i, value] of row.entries()) from[i] = ((from[i] ?? 0) + (PRIME - factor) * value) % PRIME
}

/** By Fermat: a to the prime minus two. */
function inverse(value: number): number {
  let [result, base] = [1, value]
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}

/** Lehmer's sequence; not for secrets, only for being the same every time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state % PRIME
  }
}

/** The sum of changes, again modulo the prime. */
export const sumOf = (changes: readonly number[]) => changes.reduce((sum, change) => (sum + change) % PRIME, 0)
