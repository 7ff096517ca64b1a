import { isOpen, type Priority, type Resolution } from '#cases/case.ts'
import type { CaseEvent } from '#cases/events.ts'
import { shownAnswer } from '#cases/flows/answer.ts'
import { NOTHING_CONCLUDED, type PlannedStep } from '#cases/flows/conclusions.ts'
import type { Facts } from '#cases/flows/fact.ts'
import type { Flow, Situation } from '#cases/flows/flow.ts'
import type { Colleague } from '#db/seed/colleagues.ts'
import type { Course } from '#db/seed/timeline.ts'

/** One thing that happened to a case of a flow. */
export interface Act {
  readonly at: Date
  /** Null for the system. */
  readonly by: Colleague | null
  readonly event: CaseEvent
  /** The step that the act itself settles, with what shows it. */
  readonly settles?: { readonly key: string; readonly proof: string }
}

/** These add to the timeline without making anybody's form stale, as in cases/add-to-case.ts. */
const ADDS: ReadonlySet<string> = new Set([
  'registered',
  'noted',
  'called',
  'promised',
  'linked',
  'water_ordered',
  'water_home_added',
  'water_measured',
  'water_document_noted',
  'water_relief_noted',
  'water_told',
  'water_joined',
  'water_split',
])

/** What the events make of a case: the same as the acts themselves do. */
export function courseOf(acts: readonly Act[], agent: Colleague | null): Course {
  const course: Course = {
    events: [],
    version: 1,
    status: agent ? 'in_progress' : 'new',
    assignee: agent,
    waitingFor: null,
    wakeOn: null,
    promisedAt: null,
    resolution: null,
    closingMessage: null,
    endedAt: null,
  }
  for (const { at, by, event } of acts) {
    if (!ADDS.has(event.kind)) course.version++
    course.events.push({ at, by: by?.id ?? null, version: course.version, event })
    if (event.kind === 'other_asked')
      Object.assign(course, { status: 'waiting_other', waitingFor: event.party, wakeOn: event.due })
    if (event.kind === 'closed') end(course, event.resolution, event.text ?? null, at)
    const until = event.next ?? (event.kind === 'water_told' || event.kind === 'promised' ? event.until : undefined)
    if (until) course.promisedAt = new Date(until)
  }
  if (!isOpen(course.status)) course.promisedAt = null
  return course
}

function end(course: Course, resolution: Resolution, message: string | null, at: Date): void {
  Object.assign(course, {
    status: 'closed',
    waitingFor: null,
    wakeOn: null,
    resolution,
    closingMessage: message,
    endedAt: at,
  })
}

/** The first event of a case whose questions were asked in the call, and what the flow concluded from the answers. */
export function begun(
  flow: Flow,
  facts: Facts,
  situation: Situation,
  words: { type: string; assignee: string | null },
) {
  const concluded = { ...NOTHING_CONCLUDED, ...flow.conclude(facts, situation) }
  const answers = flow.questions.flatMap((question) => {
    const value = facts[question.key]
    if (value === undefined) return []
    const kept = typeof value === 'object' ? [...value] : value
    return [{ key: question.key, ask: question.ask, value: kept, from: null, to: shownAnswer(question, value) }]
  })
  const planned = concluded.steps.map(({ key, title }) => ({ key, title }))
  const priority: Priority = concluded.priority?.value ?? 2
  const event: CaseEvent & { kind: 'registered' } = {
    kind: 'registered',
    channel: 'phone',
    ...words,
    priority,
    identified: null,
    flow: { flow: flow.key, version: flow.version, answers, planned, dropped: [] },
  }
  return { event, priority, minutes: concluded.answerMinutes?.value ?? 480, steps: concluded.steps as PlannedStep[] }
}
