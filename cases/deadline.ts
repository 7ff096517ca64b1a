import type { Priority } from '#cases/case.ts'
import { addOpenMinutes, type OpenCalendar } from '#platform/open-time.ts'

/**
 * The instant by which the member should have an answer: first version, docs/decisions/030. Pure.
 * Pauses come later as open minutes added to the answer time: nothing here needs to know why time was added.
 */

/** Open minutes that a raised priority allows at most, and a lowered one gives at least. */
const USUAL: Record<Priority, number> = { 1: 60, 2: 480, 3: 1440, 4: 2880 }

/**
 * Open minutes within which a case of this type and priority should be answered. A case at its type's own urgency has
 * the type's own time; raising it never lengthens that time, lowering never shortens it, and lowest doubles it.
 */
export function answerWithin(answerMinutes: number, typeUrgency: Priority, priority: Priority): number {
  if (priority === typeUrgency) return answerMinutes
  if (priority < typeUrgency) return Math.min(answerMinutes, USUAL[priority])
  if (priority < 4) return Math.max(answerMinutes, USUAL[priority])
  return Math.max(2 * answerMinutes, answerWithin(answerMinutes, typeUrgency, 3))
}

/** The end of so many open minutes from when the inquiry reached us. Throws `NoOpenTime` for a calendar without any. */
export function deadlineOf(calendar: OpenCalendar, receivedAt: Date, minutes: number): Date {
  return addOpenMinutes(calendar, receivedAt, minutes)
}
