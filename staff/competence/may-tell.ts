/** The fewest people that a count told to everybody may be about. Source: staff facts § 2.4. */
const FEWEST = 5

/** Whether a count of some among all may be told: neither those counted nor the others may be too few to hide among. */
export function mayTell(count: number, all: number): boolean {
  return count >= FEWEST && all - count >= FEWEST
}
