import { Temporal } from 'temporal-polyfill'

/** The first day of the window that ends on a day: so many calendar months back, the last day of a shorter month. */
export function windowStart(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString()
}
