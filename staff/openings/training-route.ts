import type { PlainDate } from '#staff/ledger/ledger.ts'

/** A session that one could still go to, and the fields that its course teaches. */
export interface Way {
  readonly sessionId: number
  readonly courseId: number
  readonly course: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly hours: number
  readonly fieldIds: readonly number[]
}

export interface Route {
  /** In the order one would go. */
  readonly ways: readonly Way[]
  /** The gaps that no session closes. */
  readonly beyond: readonly number[]
}

/**
 * The sessions that close the gaps soonest: of all ways through that never ask for two sessions on one day, the one whose
 * last day comes first; of several such, the one with fewest sessions, then fewest hours. Gaps that no session teaches
 * are told apart, and stop nothing. Pure.
 */
export function shortestRoute(gaps: readonly number[], ways: readonly Way[]): Route {
  const taught = new Set(ways.flatMap(({ fieldIds }) => fieldIds))
  const wanted = [...new Set(gaps)].filter((gap) => taught.has(gap))
  const useful = ways.filter(({ fieldIds }) => fieldIds.some((id) => wanted.includes(id)))
  let best: readonly Way[] | undefined
  const search = (chosen: readonly Way[], open: readonly number[]): void => {
    if (best && !isShorter(chosen, best)) return
    const [first] = open
    if (first === undefined) {
      best = chosen
      return
    }
    for (const way of useful) {
      if (!way.fieldIds.includes(first) || chosen.some((other) => overlap(way, other))) continue
      search(
        [...chosen, way],
        open.filter((id) => !way.fieldIds.includes(id)),
      )
    }
  }
  search([], wanted)
  if (!best) return withoutLast(gaps, wanted, ways)
  return { ways: best.toSorted(byDay), beyond: gaps.filter((gap) => !taught.has(gap)) }
}

/** All gaps at once ask for two sessions on one day, and so the rarest of them has to wait. */
function withoutLast(gaps: readonly number[], wanted: readonly number[], ways: readonly Way[]): Route {
  const teaching = (gap: number) => ways.filter(({ fieldIds }) => fieldIds.includes(gap)).length
  const rarest = wanted.toSorted((a, b) => teaching(a) - teaching(b))[0]
  const { ways: rest, beyond } = shortestRoute(
    gaps.filter((gap) => gap !== rarest),
    ways,
  )
  return { ways: rest, beyond: rarest === undefined ? beyond : [...beyond, rarest] }
}

const byDay = (a: Way, b: Way) => a.startsOn.localeCompare(b.startsOn) || a.sessionId - b.sessionId

function overlap(a: Way, b: Way): boolean {
  return a.startsOn <= b.endsOn && b.startsOn <= a.endsOn
}

const lastDayOf = (ways: readonly Way[]) =>
  ways
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1) ?? ''
const hoursOf = (ways: readonly Way[]) => ways.reduce((sum, { hours }) => sum + hours, 0)

function isShorter(a: readonly Way[], b: readonly Way[]): boolean {
  const days = lastDayOf(a).localeCompare(lastDayOf(b))
  return (days || a.length - b.length || hoursOf(a) - hoursOf(b)) < 0
}
