import { Temporal } from 'temporal-polyfill'
import type { Situation } from '#cases/flows/flow.ts'
import { WINDOW_MONTHS } from '#cases/flows/rent-deferral/settings.ts'
import { rule } from '#cases/rules/rules.ts'
import { stockholmDate } from '#platform/dates.ts'

/** The first day of the window that ends on a day: so many calendar months back, the last day of a shorter month. */
export function windowStart(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString()
}

/** How many of these days lie in the window before the application reached us. */
export function inWindow(
  days: readonly string[],
  { rules, receivedAt }: Pick<Situation, 'rules' | 'receivedAt'>,
): number {
  const until = stockholmDate(new Date(receivedAt))
  const from = windowStart(until, rule(rules, WINDOW_MONTHS))
  return days.filter((day) => day >= from && day <= until).length
}
