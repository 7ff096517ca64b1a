import type { Priority } from '#cases/case.ts'
import { USUAL_HOURS } from '#cases/rules/general-settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { addOpenMinutes, type OpenCalendar } from '#platform/open-time.ts'

/**
 * The instant by which the member should have an answer: first version, docs/decisions/030. Pure.
 * Pauses come later as open minutes added to the answer time: nothing here needs to know why time was added.
 */

interface Timed {
  readonly answerMinutes: number
  readonly urgency: Priority
}

/**
 * Open minutes within which a case of this type and priority should be answered, by the rules it began with. A case at
 * its type's own urgency has the type's own time; raising it never lengthens that time, lowering never shortens it, and
 * lowest doubles it.
 */
export function answerWithin(rules: Rules, type: Timed, priority: Priority): number {
  const { answerMinutes, urgency } = type
  if (priority === urgency) return answerMinutes
  const usual = Math.round(rule(rules, USUAL_HOURS[priority]) * 60)
  if (priority < urgency) return Math.min(answerMinutes, usual)
  if (priority < 4) return Math.max(answerMinutes, usual)
  return Math.max(2 * answerMinutes, answerWithin(rules, type, 3))
}

/** The end of so many open minutes from when the inquiry reached us. Throws `NoOpenTime` for a calendar without any. */
export function deadlineOf(calendar: OpenCalendar, receivedAt: Date, minutes: number): Date {
  return addOpenMinutes(calendar, receivedAt, minutes)
}
