import type { Resolution, Status } from '#cases/case.ts'
import { isOpen } from '#cases/case.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import type { Random } from '#db/seed/random.ts'
import { type Plot, stepsOf } from '#db/seed/steps.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'

/** One event of an invented case: `by` is null for the system. */
export interface Told {
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
  const span = plot.until.getTime() - plot.from.getTime()
  let at = plot.from.getTime()
  for (const [i, event] of steps.entries()) {
    if (i > 0) {
      const latest = plot.from.getTime() + (span * i) / steps.length
      at = Math.min(plot.until.getTime(), Math.max(at + 60_000, latest - random.next() * (span / steps.length) * 0.6))
    }
    if (!ADDITIONS.includes(event.kind)) told.version++
    const fromWeb = event.kind === 'registered' && (channel === 'web' || channel === 'email')
    const automatic = fromWeb || (event.kind === 'resumed' && event.reason === 'date')
    const doer = event.kind === 'called' && random.chance(0.1) ? colleague : agent
    const when = new Date(at)
    const due = i === steps.length - 1 ? plot.due : weekLater(when)
    apply(told, event, agent, when, due)
    told.events.push({ at: when, by: automatic ? null : doer.id, version: told.version, event: dated(event, due) })
  }
  if (isOpen(told.status) && told.status !== 'new' && random.chance(0.12)) promise(told, plot, random)
  return told
}

/** What the event makes of the case: the same as the acts themselves do. */
function apply(c: Course, event: CaseEvent, by: Colleague, when: Date, due: string): void {
  const nobody = { waitingFor: null, wakeOn: null }
  switch (event.kind) {
    case 'taken':
    case 'assigned':
      Object.assign(c, { assignee: by, status: 'in_progress' })
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

function promise(told: Course, { until, agent }: Plot, random: Random): void {
  const last = told.events.at(-1)
  const by = new Date(until.getTime() + random.int(-5, 60) * 3_600_000)
  if (!last || by <= last.at) return
  told.promisedAt = by
  const event: CaseEvent = { kind: 'promised', until: by.toISOString(), text: 'Lovade ringa och berätta hur det går.' }
  told.events.push({ at: last.at, by: agent.id, version: told.version, event })
}
