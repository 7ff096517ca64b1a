import type { Ledger } from '#staff/ledger/ledger.ts'

/** More questions than a day of looking asks; then it begins anew. */
const MOST_KEPT = 200

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
    if (found.size > MOST_KEPT) found.clear()
    return found
  }
}
