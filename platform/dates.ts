import { Temporal } from 'temporal-polyfill'

const ZONE = 'Europe/Stockholm'

const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, ...options })
const DATE = part({ day: 'numeric', month: 'long', year: 'numeric' })
const TIME = part({ hour: '2-digit', minute: '2-digit' })
const ISO_DATE = part({ year: 'numeric', month: '2-digit', day: '2-digit' })

/** 22 november 2026 */
export const swedishDate = (at: Date) => DATE.format(at)
/** 22 november 2026 14:05 */
export const swedishInstant = (at: Date) => `${DATE.format(at)} ${TIME.format(at)}`
/** The calendar date in Stockholm at an instant: 2026-11-22 */
export const stockholmDate = (at: Date) => ISO_DATE.format(at)

/** The wall-clock time in Stockholm at an instant: 14:05 */
export const stockholmTime = (at: Date) => TIME.format(at)

/** The instant at which a Stockholm date begins, or a wall-clock time on it. A time that daylight saving skips moves on. */
export function stockholmInstant(date: string, time = '00:00'): Date {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE)
  return new Date(zoned.epochMilliseconds)
}

/** A date so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** "2026-11-22" as 22 november 2026. */
export function swedishPlainDate(date: string): string {
  return DATE.format(stockholmInstant(date, '12:00'))
}

function span(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} tim`
  return `${Math.floor(minutes / 1440)} dagar`
}

/** "2 tim kvar" or "försenad 14 min", in clock time. */
export function timeLeft(deadline: Date, at: Date): string {
  const minutes = Math.round((deadline.getTime() - at.getTime()) / 60_000)
  return minutes >= 0 ? `${span(minutes)} kvar` : `försenad ${span(-minutes)}`
}

/** "nyss", "14 min sedan", "3 dagar sedan". */
export function timeAgo(then: Date, at: Date): string {
  const minutes = Math.round((at.getTime() - then.getTime()) / 60_000)
  return minutes < 1 ? 'nyss' : `${span(minutes)} sedan`
}
