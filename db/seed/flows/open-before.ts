import { CALENDAR } from '#db/seed/foundation.ts'
import { isOpenAt, openMinutesBetween } from '#platform/open-time.ts'

const YEAR = 366 * 86_400_000

/** The open instant, to the second, with so many open minutes between it and now. */
export function openBefore(now: Date, minutes: number): Date {
  let [early, late] = [now.getTime() - YEAR, now.getTime()]
  while (late - early > 500) {
    const middle = (early + late) / 2
    if (openMinutesBetween(CALENDAR, new Date(middle), now) > minutes) early = middle
    else late = middle
  }
  const at = new Date(Math.floor(early / 1_000) * 1_000)
  return isOpenAt(CALENDAR, at) ? at : new Date(Math.floor(early))
}
