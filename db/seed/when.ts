import { type Channel, isOpen, type Priority, type Status } from '#cases/case.ts'
import type { Random } from '#db/seed/random.ts'
import { addDays, stockholmDate, stockholmInstant } from '#platform/dates.ts'

interface Wanted {
  readonly status: Status
  readonly urgency: Priority
  readonly channel: Channel
  /** Past its deadline now. */
  readonly late: boolean
  /** From before the days the demo is about. */
  readonly past: boolean
  readonly now: Date
  readonly deadline: (receivedAt: Date) => Date
}

const DAY = 86_400_000
const DAYS = 120
/** Days of work a case of each urgency takes at most, and days an open one can have waited. */
const WORK: Record<Priority, number> = { 1: 5, 2: 8, 3: 14, 4: 25 }
const WAITED: Record<Priority, number> = { 1: 4, 2: 5, 3: 9, 4: 20 }
/** Solved cases are closed for good after two weeks; those of the demo are younger. */
const OBJECTION = 12

/** When a case came in and when something last happened to it. */
export function lifetime(wanted: Wanted, random: Random): { from: Date; until: Date } {
  const { status, urgency, past, now } = wanted
  const age = now.getTime()
  if (isOpen(status)) {
    const from = openSince(wanted, random)
    return { from, until: new Date(age - random.next() * Math.min(age - from.getTime(), 2 * DAY)) }
  }
  const days = past ? random.int(DAYS, 1_000) : random.int(1, status === 'resolved' ? OBJECTION : DAYS)
  const from = working(days, wanted, random)
  const until = Math.min(age - 600_000, from.getTime() + (0.05 + random.next() ** 2 * WORK[urgency]) * DAY)
  return { from, until: new Date(Math.max(until, from.getTime() + 60_000)) }
}

/** An instant from which the deadline falls on the wanted side of now; the nearest try where none does. */
function openSince(wanted: Wanted, random: Random): Date {
  const { urgency, now, late, deadline } = wanted
  let best = working(0, wanted, random)
  for (let i = 0; i < 30; i++) {
    best = working(late ? random.int(1, WAITED[urgency] + 6) : random.int(0, WAITED[urgency]), wanted, random)
    if (deadline(best) < now === late) break
  }
  return best
}

/** An hour of that day on which people write or call; weekends are for writing. Never later than now. */
function working(daysAgo: number, { channel, now }: Wanted, random: Random): Date {
  const writes = channel === 'web' || channel === 'email'
  let date = addDays(stockholmDate(now), -daysAgo)
  const weekday = new Date(`${date}T12:00Z`).getUTCDay()
  if ((weekday === 0 || weekday === 6) && !(writes && random.chance(0.5))) {
    date = addDays(date, weekday === 6 ? -1 : -2)
  }
  const minute = writes ? random.int(7 * 60, 22 * 60) : random.int(8 * 60, 16 * 60 - 1)
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const at = stockholmInstant(date, time).getTime() + random.int(0, 59) * 1_000
  return new Date(Math.min(at, now.getTime() - random.int(2, 90) * 60_000))
}
