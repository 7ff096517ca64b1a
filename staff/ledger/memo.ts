import type { Ledger } from '#staff/ledger/ledger.ts'

/**
 * What has been derived from a ledger, for as long as the ledger lives. It goes by the assignments and the tree
 * themselves: a page that reads the same register again, with other openings in it, derives nothing anew.
 */
export function memoOf<T>(): (ledger: Ledger) => Map<string, T> {
  const kept = new WeakMap<Ledger['assignments'], WeakMap<Ledger['placements'], Map<string, T>>>()
  return ({ assignments, placements }) => {
    const byTree = kept.get(assignments) ?? new WeakMap<Ledger['placements'], Map<string, T>>()
    kept.set(assignments, byTree)
    const found = byTree.get(placements) ?? new Map<string, T>()
    byTree.set(placements, found)
    return found
  }
}
