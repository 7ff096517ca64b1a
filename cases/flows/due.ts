import type { DueRule } from '#cases/flows/conclusions.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { addOpenMinutes, closingOn, type OpenCalendar } from '#platform/open-time.ts'

/** The instant a step is due, counted from when it was planned; a day means the end of its office hours. Pure. */
export function dueAt(rule: DueRule | null, planned: Date, calendar: OpenCalendar): Date | null {
  if (!rule) return null
  if ('minutes' in rule) return new Date(planned.getTime() + rule.minutes * 60_000)
  if ('openMinutes' in rule) return addOpenMinutes(calendar, planned, rule.openMinutes)
  const day = 'days' in rule ? addDays(stockholmDate(planned), rule.days) : rule.on
  return stockholmInstant(day, closingOn(calendar, day))
}
