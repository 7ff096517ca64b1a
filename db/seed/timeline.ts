import type { Resolution, Status } from '#cases/case.ts'
import { isOpen } from '#cases/case.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import type { Random } from '#db/seed/random.ts'
import type { Story } from '#db/seed/stories/story.ts'
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
export interface Plot {
  readonly story: Story
  readonly typeName: string
  readonly channel: 'phone' | 'email' | 'web' | 'visit' | 'other'
  readonly status: Status
  readonly from: Date
  readonly until: Date
  readonly agent: Colleague
  readonly colleague: Colleague
}

/** These add to the timeline without making anybody's form stale, as in cases/change-case.ts. */
const ADDITIONS: readonly EventKind[] = ['registered', 'imported', 'noted', 'called', 'promised', 'linked', 'unlinked']

/** The events that lead to the wanted status, in order and spread over the time there was. */
export function course(plot: Plot, random: Random): Course {
  const { story, agent, colleague, channel } = plot
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
    apply(told, event, agent, new Date(at))
    told.events.push({
      at: new Date(at),
      by: automatic ? null : doer.id,
      version: told.version,
      event: dated(event, at),
    })
  }
  if (isOpen(told.status) && told.status !== 'new' && random.chance(0.12)) promise(told, plot, random)
  return told

  function apply(c: Course, event: CaseEvent, by: Colleague, when: Date): void {
    const waits = { waitingFor: null, wakeOn: null }
    if (event.kind === 'taken') Object.assign(c, { assignee: by, status: 'in_progress' })
    else if (event.kind === 'completion_requested')
      Object.assign(c, waits, { status: 'waiting_member', wakeOn: dueFrom(when) })
    else if (event.kind === 'other_asked')
      Object.assign(c, waits, { status: 'waiting_other', waitingFor: event.party, wakeOn: dueFrom(when) })
    else if (event.kind === 'parked') Object.assign(c, waits, { status: 'parked', wakeOn: dueFrom(when) })
    else if (event.kind === 'resumed') Object.assign(c, waits, { status: 'in_progress' })
    else if (event.kind === 'resolved' || event.kind === 'closed')
      Object.assign(c, waits, {
        status: event.kind,
        resolution: event.resolution,
        closingMessage: event.text ?? c.closingMessage,
        endedAt: c.endedAt ?? when,
      })
    else if (event.kind === 'reopened') Object.assign(c, { status: 'reopened', resolution: null, endedAt: null })
  }
}

/** A reply by a day: later than now where the case still waits, so that few are overdue. */
function dueFrom(at: Date): string {
  return addDays(stockholmDate(at), 7)
}

/** Fills in the days that an event promises, now that it has one of its own. */
function dated(event: CaseEvent, at: number): CaseEvent {
  const due = dueFrom(new Date(at))
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

function stepsOf({ story, status, channel, typeName }: Plot, random: Random): CaseEvent[] {
  const steps: CaseEvent[] = [{ kind: 'registered', channel, type: typeName }]
  if (status === 'new') return random.chance(0.25) ? [...steps, call('in')] : steps
  steps.push({ kind: 'taken', from: null })
  const [first, ...others] = story.notes
  if (first) steps.push(random.chance(0.4) ? call('out', first) : { kind: 'noted', text: first })
  const ended = !isOpen(status)

  const asks = story.ask && (status === 'waiting_member' || (status !== 'waiting_other' && random.chance(0.4)))
  if (asks || status === 'waiting_member') {
    steps.push({ kind: 'completion_requested', due: '2000-01-01', text: story.ask ?? ASK })
    if (status === 'waiting_member') return steps
    steps.push({ kind: 'resumed', reason: 'answer' })
  }
  if (status === 'waiting_other' || (story.other && random.chance(0.5))) {
    const [party, text] = story.other ?? OTHER
    steps.push({ kind: 'other_asked', party, due: '2000-01-01', text })
    if (status === 'waiting_other') return steps
    steps.push({ kind: 'resumed', reason: 'answer' })
  }
  for (const text of others) steps.push(random.chance(0.2) ? call('out', text) : { kind: 'noted', text })
  if (status === 'parked' || random.chance(0.06)) {
    steps.push({ kind: 'parked', until: '2000-01-01', text: random.pick(PARKED) })
    if (status === 'parked') return steps
    steps.push({ kind: 'resumed', reason: 'date' })
  }
  if (status === 'in_progress') return random.chance(0.3) ? steps.slice(0, random.int(2, steps.length)) : steps
  if (random.chance(0.25)) steps.push(random.chance(0.8) ? call('out', random.pick(REACHED)) : call('missed'))
  const resolution = story.as ?? 'solved'
  const text = story.answer
  if (status === 'resolved') return [...steps, { kind: 'resolved', resolution, text }]
  steps.push({ kind: 'closed', resolution, text })
  if (status === 'reopened') return [...steps, { kind: 'reopened', text: random.pick(REOPENED) }]
  if (ended && random.chance(0.05)) {
    steps.push(
      { kind: 'reopened', text: random.pick(REOPENED) },
      { kind: 'noted', text: 'Gått igenom ärendet igen tillsammans med medlemmen.' },
    )
    steps.push({ kind: 'closed', resolution, text: 'Nu är det sista åtgärdat och du har bekräftat att det fungerar.' })
  }
  return steps
}

function call(way: 'in' | 'out' | 'missed', text?: string): CaseEvent {
  if (way === 'in')
    return { kind: 'called', direction: 'in', reached: true, text: 'Ringer och undrar när någon hör av sig.' }
  return { kind: 'called', direction: 'out', reached: way === 'out', text: text ?? 'Inget svar, lämnade meddelande.' }
}

const ASK = 'Vi behöver veta lite mer för att komma vidare. Hör av dig på telefon eller svara på det här meddelandet.'
const OTHER = ['Förvaltaren', 'Bett om besked i ärendet, med bilder och anteckningar bifogade.'] as const
const PARKED = [
  'Medlemmen är bortrest, fortsätter när hen är hemma igen.',
  'Väntar in styrelsens nästa möte.',
  'Uppföljning när arbetet har hunnit torka.',
  'Avstämning efter nästa avi.',
]
const REACHED = [
  'Berättade vad som är gjort. Medlemmen är nöjd.',
  'Stämde av innan ärendet avslutas, inga fler frågor.',
  'Gick igenom svaret tillsammans, skickas även skriftligt.',
]
const REOPENED = [
  'Samma fel igen enligt medlemmen, började i går kväll.',
  'Medlemmen har en följdfråga om kostnaden.',
  'Åtgärden höll inte, ny bild har kommit in.',
]
