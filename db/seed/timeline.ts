import type { Resolution, Status } from '#cases/case.ts'
import { isOpen } from '#cases/case.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import type { Random } from '#db/seed/random.ts'
import { type Plot, stepsOf } from '#db/seed/steps.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { addOpenMinutes, openMinutesBetween } from '#platform/open-time.ts'

/** One event of an invented case: `by` is null for the system. */
interface Told {
  readonly at: Date
  readonly by: number | null
  readonly version: number
  readonly event: CaseEvent
}
/** What a case has become after all its events. */
export interface Course {
  readonly events: Told[]
  version: number
  status: Status
  assignee: Colleague | null
  waitingFor: string | null
  wakeOn: string | null
  promisedAt: Date | null
  resolution: Resolution | null
  closingMessage: string | null
  endedAt: Date | null
}
/** These add to the timeline without making anybody's form stale, as in cases/change-case.ts. */
const ADDITIONS: readonly EventKind[] = ['registered', 'imported', 'noted', 'called', 'promised', 'linked', 'unlinked']

/** The events that lead to the wanted status, in order and spread over the time there was. */
export function course(plot: Plot, random: Random): Course {
  const { agent, colleague, channel } = plot
  const told: Course = {
    events: [],
    version: 1,
    status: 'new',
    assignee: null,
    waitingFor: null,
    wakeOn: null,
    promisedAt: null,
    resolution: null,
    closingMessage: null,
    endedAt: null,
  }
  const steps = stepsOf(plot, random)
  const times = timesOf(plot, steps.length, random)
  for (const [i, event] of steps.entries()) {
    if (!ADDITIONS.includes(event.kind)) told.version++
    const when = times[i] as Date
    const due = i === steps.length - 1 ? plot.due : weekLater(when)
    const passesOn = event.kind === 'taken' && steps[i + 1]?.kind === 'assigned'
    apply(told, event, passesOn ? colleague : agent, when, due)
    const written = event.kind === 'registered' && (channel === 'web' || channel === 'email')
    const other = passesOn || event.kind === 'assigned' || (event.kind === 'called' && random.chance(0.1))
    const by = written ? null : (other ? colleague : agent).id
    told.events.push({ at: when, by, version: told.version, event: dated(event, due) })
  }
  if (isOpen(told.status) && told.status !== 'new' && random.chance(0.12)) promise(told, plot, random)
  return told
}

/** When each step was taken: the first at arrival, the others in open time, spread over what there was of it. */
function timesOf({ from, until, channel }: Plot, count: number, random: Random): Date[] {
  const open = openMinutesBetween(CALENDAR, from, until)
  // Whoever takes a call begins at once.
  const head = (channel === 'phone' || channel === 'visit') && count > 1 ? Math.min(random.int(2, 9), open / count) : 0
  const times = [from]
  for (let i = 1; i < count; i++) {
    const share = (i - 0.7 * random.next()) / (count - 1)
    const minutes = i === 1 && head ? head : head + (open - head) * Math.min(1, share)
    const at = addOpenMinutes(CALENDAR, from, Math.max(0, minutes)).getTime()
    const before = times[i - 1] as Date
    times.push(new Date(Math.min(until.getTime(), Math.max(Math.floor(at), before.getTime()))))
  }
  return times
}

/** What the event makes of the case: the same as the acts themselves do. */
function apply(c: Course, event: CaseEvent, by: Colleague, when: Date, due: string): void {
  const nobody = { waitingFor: null, wakeOn: null }
  switch (event.kind) {
    case 'taken':
      Object.assign(c, { assignee: by, status: 'in_progress' })
      break
    case 'assigned':
      Object.assign(c, { assignee: by })
      break
    case 'completion_requested':
      Object.assign(c, nobody, { status: 'waiting_member', wakeOn: due })
      break
    case 'other_asked':
      Object.assign(c, { status: 'waiting_other', waitingFor: event.party, wakeOn: due })
      break
    case 'parked':
      Object.assign(c, nobody, { status: 'parked', wakeOn: due })
      break
    case 'resumed':
      Object.assign(c, nobody, { status: 'in_progress' })
      break
    case 'resolved':
    case 'closed': {
      const { resolution, text } = event
      const ended = { resolution, closingMessage: text ?? c.closingMessage, endedAt: c.endedAt ?? when }
      Object.assign(c, nobody, ended, { status: event.kind })
      break
    }
    case 'reopened':
      Object.assign(c, { status: 'reopened', resolution: null, endedAt: null })
  }
}

/** The day by which an answer is wanted, unless the plot names it. */
function weekLater(at: Date): string {
  return addDays(stockholmDate(at), 7)
}

/** Fills in the days that an event names, now that it has one of its own. */
function dated(event: CaseEvent, due: string): CaseEvent {
  if (event.kind === 'completion_requested' || event.kind === 'other_asked') return { ...event, due }
  return event.kind === 'parked' ? { ...event, until: due } : event
}

function promise(told: Course, { until: now, agent }: Plot, random: Random): void {
  const last = told.events.at(-1)
  if (!last) return
  const soon = addOpenMinutes(CALENDAR, last.at, random.pick([240, 480, 960])).getTime()
  const by = new Date(soon - (soon % 3_600_000))
  // A promise that was broken long ago would not be the demo's to show.
  if (by.getTime() < now.getTime() - 86_400_000) return
  told.promisedAt = by
  const event: CaseEvent = { kind: 'promised', until: by.toISOString(), text: 'Lovade ringa och berätta hur det går.' }
  told.events.push({ at: last.at, by: agent.id, version: told.version, event })
}
