import { isOpen } from '#cases/case.ts'
import { nextWordMinutes } from '#cases/flows/water-damage/urgency.ts'
import type { Invented } from '#db/seed/cases.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

/**
 * No open water damage is without its next word: the last thing that happened carries the one that the rule sets. Where
 * that day has passed, whoever has the case has promised a new one, in the hours that come.
 */
export function promiseNextWord({ type, course, priority, agent }: Invented, now: Date): void {
  const last = course.events.at(-1)
  if (type.flow !== 'water_damage' || !isOpen(course.status) || course.promisedAt || !last) return
  const byRule = addOpenMinutes(CALENDAR, last.at, nextWordMinutes(priority, {}))
  if (byRule > now || course.status === 'new') {
    Object.assign(last.event, { next: byRule.toISOString() })
    course.promisedAt = byRule
    return
  }
  const until = addOpenMinutes(CALENDAR, now, 60 * (1 + (last.at.getUTCMinutes() % 14)))
  const event = { kind: 'promised', until: until.toISOString(), text: 'Hör av mig när jag vet mer.' } as const
  course.events.push({ at: last.at, by: agent.id, version: course.version, event })
  course.promisedAt = until
}
