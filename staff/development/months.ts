import { Temporal } from 'temporal-polyfill'
import type { PlainDate } from '#staff/ledger/ledger.ts'

/** A date so many months later, or earlier. A day that the month lacks becomes its last. Pure. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** The last day on which something that holds for so many months from a day holds; null for good. */
export function lastDay(from: PlainDate, months: number | null): PlainDate | null {
  return months === null ? null : Temporal.PlainDate.from(from).add({ months }).subtract({ days: 1 }).toString()
}
