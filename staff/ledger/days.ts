import type { PlainDate } from '#staff/ledger/ledger.ts'

/** A calendar day as whole days since 1970-01-01, so that spans of 30 years are subtraction. */
export type Day = number

const MS_PER_DAY = 86_400_000
const known = new Map<PlainDate, Day>()

/** The day of "2019-12-31". Remembered: a ledger says the same few thousand dates over and over. */
export function dayOf(date: PlainDate): Day {
  const found = known.get(date)
  if (found !== undefined) return found
  const day = Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / MS_PER_DAY
  known.set(date, day)
  return day
}

/** "2019-12-31" of a day. */
export function dateOf(day: Day): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The same day of the month so many months later (or earlier); the month's last day where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const at = new Date(day * MS_PER_DAY)
  const first = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1)
  const length = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate()
  return first / MS_PER_DAY + Math.min(at.getUTCDate(), length) - 1
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** Both days inclusive; `to` is Infinity while it runs. */
export interface Range {
  readonly from: Day
  readonly to: Day
}

export function rangeOf(row: { readonly validFrom: PlainDate; readonly validTo: PlainDate | null }): Range {
  return { from: dayOf(row.validFrom), to: row.validTo === null ? Number.POSITIVE_INFINITY : dayOf(row.validTo) }
}

/** What two ranges share, or null. */
export function overlap(a: Range, b: Range): Range | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from <= to ? { from, to } : null
}

/** The same days as disjoint ranges in order; ranges that touch become one. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = ranges.toSorted((a, b) => a.from - b.from)
  const merged: Range[] = []
  for (const range of sorted) {
    const last = merged.at(-1)
    if (last && range.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else merged.push(range)
  }
  return merged
}

/** Days of disjoint ranges that fall inside a window. */
export function daysWithin(ranges: readonly Range[], window: Range): number {
  let days = 0
  for (const range of ranges) days += Math.max(0, Math.min(range.to, window.to) - Math.max(range.from, window.from) + 1)
  return days
}
