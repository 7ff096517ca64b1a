/** What a policy page said from an instant on. */
export interface Version {
  /** Counts from 1, the first that anybody could read. A number never comes to mean another text. */
  readonly number: number
  readonly at: Date
  /** The wording in force. */
  readonly edition: number
  /** Why it changed, in the editor's words; one reason a change. */
  readonly reasons: readonly string[]
  /** What visitors answer to has changed: they were asked again. */
  readonly material: boolean
}

interface Change {
  readonly at: Date
  readonly reason: string
}

/**
 * The versions of a page, from its wordings and from what changed in the inventory that it tells of. What changed
 * before the first wording nobody could read; what changed at one instant is one version. Pure.
 */
export function versionsOf(
  editions: readonly (Change & { readonly edition: number })[],
  declared: readonly Change[],
): Omit<Version, 'material'>[] {
  const first = Math.min(...editions.map(({ at }) => at.getTime()))
  const changes = [...editions, ...declared].filter(({ at }) => at.getTime() >= first)
  const moments = [...new Set(changes.map(({ at }) => at.getTime()))].sort((a, b) => a - b)
  return moments.map((moment, i) => ({
    number: i + 1,
    at: new Date(moment),
    edition: Math.max(...editions.filter(({ at }) => at.getTime() <= moment).map(({ edition }) => edition)),
    reasons: [...new Set(changes.filter(({ at }) => at.getTime() === moment).map(({ reason }) => reason))].filter(
      Boolean,
    ),
  }))
}
