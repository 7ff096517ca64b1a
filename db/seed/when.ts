import { type Channel, isOpen, type Priority, type Status } from '#cases/case.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import type { Random } from '#db/seed/random.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'
import { addOpenMinutes, isOpenAt, openMinutesBetween } from '#platform/open-time.ts'

interface Wanted {
  readonly status: Status
  readonly urgency: Priority
  readonly channel: Channel
  /** Past its deadline now. */
  readonly late: boolean
  /** From before the days the demo is about. */
  readonly past: boolean
  readonly now: Date
  /** Open minutes within which it should be answered. */
  readonly minutes: number
}

const DAY = 86_400_000
const DAYS = 120
/** Days of work a case of each urgency takes at most. */
const WORK: Record<Priority, number> = { 1: 6, 2: 8, 3: 14, 4: 25 }
/** Solved cases are closed for good after two weeks; those of the demo are younger. */
const OBJECTION = 12
/** Open minutes it takes to do anything at all. */
const LEAST = 8

/** When a case came in, and until when something happened to it. Whoever works it had open time to do so. */
export function lifetime(wanted: Wanted, random: Random): { from: Date; until: Date } {
  const { status, urgency, channel, late, past, now, minutes } = wanted
  // What was answered once and came back has a past.
  if (status === 'reopened') return { from: arrival(random.int(5, 18), wanted, random), until: now }
  if (isOpen(status)) {
    const writes = channel === 'web' || channel === 'email'
    if (status === 'new' && writes && !late && random.chance(0.4)) {
      const from = new Date(now.getTime() - random.int(5, 30 * 60) * 60_000)
      if (openMinutesBetween(CALENDAR, from, now) < minutes) return { from, until: now }
    }
    const age = minutes * (late ? 1.05 + random.next() * 1.2 : 0.05 + random.next() * 0.85)
    const from = openMinutesBefore(now, Math.max(age, LEAST), random)
    return { from, until: now }
  }
  for (let days = past ? random.int(DAYS, 1_000) : random.int(1, status === 'resolved' ? OBJECTION : DAYS); ; days++) {
    const from = arrival(days, wanted, random)
    const until = Math.min(now.getTime(), from.getTime() + (0.1 + random.next() ** 2 * WORK[urgency]) * DAY)
    const end = Math.max(until, addOpenMinutes(CALENDAR, from, 10 * LEAST).getTime())
    if (end <= now.getTime()) return { from, until: new Date(end) }
  }
}

/** An open instant so many open minutes before now. */
function openMinutesBefore(now: Date, minutes: number, random: Random): Date {
  let [early, late] = [now.getTime() - 90 * DAY, now.getTime()]
  while (late - early > 1_000) {
    const middle = (early + late) / 2
    if (openMinutesBetween(CALENDAR, new Date(middle), now) > minutes) early = middle
    else late = middle
  }
  const at = new Date(Math.floor(early) - random.int(0, 50) * 1_000)
  return isOpenAt(CALENDAR, at) ? at : new Date(Math.floor(early))
}

/** An hour of that day on which people write, or on which we answer the telephone. */
function arrival(daysAgo: number, { channel, now }: Wanted, random: Random): Date {
  const writes = channel === 'web' || channel === 'email'
  const minute = writes ? random.int(7 * 60, 22 * 60) : random.int(8 * 60, 16 * 60 - 1)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const date = addDays(stockholmDate(now), -daysAgo)
  const at = new Date(stockholmInstant(date, time).getTime() + random.int(0, 59) * 1_000)
  if (writes || isOpenAt(CALENDAR, at)) return at
  return new Date(addOpenMinutes(CALENDAR, at, random.int(1, 400)).getTime() + random.int(0, 59) * 1_000)
}
