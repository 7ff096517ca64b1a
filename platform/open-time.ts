import { stockholmInstant } from '#platform/dates.ts'

/**
 * Open time: the hours somebody is there to answer, by weekday and date, less the days that are closed.
 * Pure arithmetic on instants; wall-clock times are those of Europe/Stockholm, also across daylight saving.
 */
export interface OpeningHours {
  /** ISO weekday: 1 is Monday. */
  readonly weekday: number
  readonly validFrom: string
  /** Last day, inclusive; null while it runs. */
  readonly validTo: string | null
  /** Wall-clock time, HH:MM; a minute's precision is enough. */
  readonly opens: string
  /** 24:00 is the end of the day. */
  readonly closes: string
}
export interface OpenCalendar {
  readonly hours: readonly OpeningHours[]
  /** Dates on which nobody is there, whatever the weekday. */
  readonly closedDays: ReadonlySet<string>
  /** Dates whose hours are neither their weekday's nor a closed day's; null for nobody there. */
  readonly otherHours?: ReadonlyMap<string, DayHours | null>
}
interface DayHours {
  /** Wall-clock time, HH:MM; 24:00 is the end of the day. */
  readonly opens: string
  readonly closes: string
}

/** A calendar that would have somebody wait for ever. */
export class NoOpenTime extends Error {
  constructor(after: Date) {
    super(`The calendar has no open time in the ${SEARCH_DAYS} days after ${after.toISOString()}`)
    this.name = 'NoOpenTime'
  }
}

interface Window {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000
const MINUTE = 60_000
/** Days without a single open minute after which the calendar is taken to be wrong. */
const SEARCH_DAYS = 400

/** Windows already worked out, by day number: turning wall-clock time into an instant is the dear part. */
const known = new WeakMap<OpenCalendar, Map<number, Window | null>>()

/**
 * The instant at which so many minutes of open time have passed. Zero minutes at a closed hour gives the next opening;
 * time that runs out exactly at closing ends there, not the next morning. Throws `NoOpenTime` for a calendar that
 * never opens, RangeError for negative or infinite minutes.
 */
export function addOpenMinutes(calendar: OpenCalendar, from: Date, minutes: number): Date {
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY)) throw new RangeError(`Not a number of minutes: ${minutes}`)
  const start = from.getTime()
  let left = Math.round(minutes * MINUTE)
  let day = firstDay(start)
  for (let empty = 0; empty < SEARCH_DAYS; day++, empty++) {
    const window = windowOf(calendar, day)
    if (!window || window.to < start) continue
    const begin = Math.max(window.from, start)
    // The closing instant itself counts as open only when nothing is left to wait for.
    if (begin + left <= window.to) return new Date(begin + left)
    left -= window.to - begin
    empty = 0
  }
  throw new NoOpenTime(from)
}

/** Minutes of open time between two instants, with parts of minutes. Throws nothing; 0 when `to` precedes `from`. */
export function openMinutesBetween(calendar: OpenCalendar, from: Date, to: Date): number {
  const start = from.getTime()
  const end = to.getTime()
  let total = 0
  for (let day = firstDay(start); day * DAY <= end + DAY; day++) {
    const window = windowOf(calendar, day)
    if (window) total += Math.max(0, Math.min(window.to, end) - Math.max(window.from, start))
  }
  return total / MINUTE
}

/** Whether somebody is there at this instant. */
export function isOpenAt(calendar: OpenCalendar, at: Date): boolean {
  const first = firstDay(at.getTime())
  return [first, first + 1, first + 2].some((day) => {
    const window = windowOf(calendar, day)
    return window !== null && window.from <= at.getTime() && at.getTime() < window.to
  })
}

/**
 * When office hours end on a date, HH:MM: by its own hours or its weekday, on a closed day as late as any weekday of that time; 16:00
 * for a calendar without hours. Never 24:00, so that it stays on its date.
 */
export function closingOn({ hours, otherHours }: OpenCalendar, date: string): string {
  const holding = hours.filter((row) => row.validFrom <= date && (row.validTo === null || date <= row.validTo))
  const own = otherHours?.get(date) ?? holding.find(({ weekday }) => weekday === weekdayOf(dayNumber(date)))
  const closes =
    own?.closes ??
    holding
      .map((row) => row.closes)
      .sort()
      .at(-1) ??
    '16:00'
  return closes.startsWith('24') ? '23:59' : closes
}

/** A day number that is certainly not after the Stockholm date of the instant. */
function firstDay(at: number): number {
  return Math.floor(at / DAY) - 1
}

function windowOf(calendar: OpenCalendar, day: number): Window | null {
  let days = known.get(calendar)
  if (!days) {
    days = new Map()
    known.set(calendar, days)
  }
  const found = days.get(day)
  if (found !== undefined) return found
  const window = workOut(calendar, day)
  days.set(day, window)
  return window
}

function workOut(calendar: OpenCalendar, day: number): Window | null {
  const date = isoDate(day)
  const hours = hoursOn(calendar, date, weekdayOf(day))
  if (!hours) return null
  const from = stockholmInstant(date, hours.opens).getTime()
  const end = hours.closes.startsWith('24') ? stockholmInstant(isoDate(day + 1)) : stockholmInstant(date, hours.closes)
  return from < end.getTime() ? { from, to: end.getTime() } : null
}

function hoursOn({ hours, closedDays, otherHours }: OpenCalendar, date: string, weekday: number) {
  const other = otherHours?.get(date)
  if (other !== undefined) return other
  if (closedDays.has(date)) return null
  return hours.find(
    (row) => row.weekday === weekday && row.validFrom <= date && (row.validTo === null || date <= row.validTo),
  )
}

/** ISO weekday of a day number. Day 0, 1 January 1970, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY
}

function isoDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
