import type { DueRule } from '#cases/flows/conclusions.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { addOpenMinutes, type OpenCalendar } from '#platform/open-time.ts'

/** The instant a step is due, counted from when it was planned; a day means its end of office, 16:00. Pure. */
export function dueAt(rule: DueRule | null, planned: Date, calendar: OpenCalendar): Date | null {
  if (!rule) return null
  if ('minutes' in rule) return new Date(planned.getTime() + rule.minutes * 60_000)
  if ('openMinutes' in rule) return addOpenMinutes(calendar, planned, rule.openMinutes)
  if ('days' in rule) return stockholmInstant(addDays(stockholmDate(planned), rule.days), '16:00')
  return stockholmInstant(rule.on, '16:00')
}
