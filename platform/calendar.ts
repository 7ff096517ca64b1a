import 'server-only'
import { and, between, gte, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '#db/client.ts'
import { closedDay, openingHours, otherHours } from '#db/schema/platform.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import type { OpenCalendar } from '#platform/open-time.ts'

/** Room for the longest answer time an administrator can set (100,000 minutes), with Christmas in it twice. */
const DAYS_AHEAD = 800
const DAYS_BACK = 7

/** Open time around an instant, enough of it to set any deadline from there. Some fifty narrow rows. */
export function calendarAround(reader: Reader, at: Date): Promise<OpenCalendar> {
  return calendarBetween(reader, at, at)
}

/** Open time from shortly before the first instant until any deadline set at the second has passed. */
export async function calendarBetween(reader: Reader, first: Date, last: Date): Promise<OpenCalendar> {
  const from = addDays(stockholmDate(first), -DAYS_BACK)
  const to = addDays(stockholmDate(last), DAYS_AHEAD)
  const hours = await reader
    .select()
    .from(openingHours)
    .where(and(lte(openingHours.validFrom, to), or(isNull(openingHours.validTo), gte(openingHours.validTo, from))))
  const closed = await reader
    .select({ date: closedDay.date })
    .from(closedDay)
    .where(between(closedDay.date, from, to))
  const others = await reader
    .select()
    .from(otherHours)
    .where(between(otherHours.date, from, to))
  return {
    hours: hours.map((row) => ({ ...row, opens: row.opens.slice(0, 5), closes: row.closes.slice(0, 5) })),
    closedDays: new Set(closed.map((row) => row.date)),
    otherHours: new Map(
      others.map(({ date, opens, closes }) => [
        date,
        opens && closes ? { opens: opens.slice(0, 5), closes: closes.slice(0, 5) } : null,
      ]),
    ),
  }
}
