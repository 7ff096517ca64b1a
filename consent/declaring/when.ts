import { stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** From when a change holds: at once, or from the beginning of a coming day. The past was shown and stays. Pure. */
export function momentOf(day: string | null, now: Date): Date | Refusal {
  if (day === null || day === stockholmDate(now)) return now
  const from = stockholmInstant(day)
  return from > now
    ? from
    : refusal('validFrom', 'Välj i dag eller en kommande dag. Det som har gällt går inte att ändra.')
}

export const isRefusal = (one: Date | Refusal): one is Refusal => !(one instanceof Date)
