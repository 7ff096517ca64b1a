/** Counts below this could be one person whom somebody knows of, and are not shown. */
const SMALLEST = 5

/** A count as editors see it, null for one that is too small to show. Zero is nobody, and says nothing of anybody. Pure. */
export const shownCount = (count: number): number | null => (count === 0 || count >= SMALLEST ? count : null)

/** The share of yes between 0 and 1; null when it would give away a count that is not shown, or when nobody answered. */
export function shownShare(yes: number, no: number): number | null {
  return yes >= SMALLEST && no >= SMALLEST ? yes / (yes + no) : null
}

/**
 * The sum of the days that are shown. With the others in it, it would give away the only day that is not shown. Null when
 * there are answers and every day that has some is hidden: 0 would say that nobody answered.
 */
export function sumOfShown(counts: readonly number[]): number | null {
  const given = counts.filter((count) => count > 0).map(shownCount)
  const shown = given.filter((count) => count !== null)
  return given.length > 0 && shown.length === 0 ? null : shown.reduce((sum, count) => sum + count, 0)
}
