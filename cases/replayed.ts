import type { IdentifiedBy, Priority, Resolution, Status } from '#cases/case.ts'
import type { CaseEvent, EventKind } from '#cases/events.ts'
import type { FactValue } from '#cases/flows/fact.ts'

/** Where a case stands as its events alone tell it. Pure. `undefined` is what events from before this was written leave out. */
export interface Replayed {
  readonly status: Status
  readonly priority: Priority | undefined
  /** The type's name as it was then; its key is what stays. */
  readonly type: string | undefined
  readonly typeKey: string | undefined
  readonly title: string | undefined
  /** Told only once it has been corrected. */
  readonly description: string | undefined
  readonly assignee: string | null | undefined
  readonly assigneeId: number | null | undefined
  readonly waitingFor: string | null
  /** ÅÅÅÅ-MM-DD. */
  readonly wakeOn: string | null
  /** ISO 8601. */
  readonly promisedAt: string | null
  readonly resolution: Resolution | null
  readonly closingMessage: string | null
  readonly identifiedBy: IdentifiedBy | null | undefined
  readonly firstContact: boolean | null
  readonly memberSolved: boolean | null
  /** The flow the case runs, in the version it began with. */
  readonly flow: { readonly key: string; readonly version: number } | null
  /** Answers by the flow's key, then the question's. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, FactValue>>>>
  /** Steps by the flow's key, then the step's. */
  readonly steps: Readonly<Record<string, Readonly<Record<string, StepState>>>>
  /** What a flow's own events tell besides, under its key; only that flow's `replay.ts` reads and writes it. */
  readonly own: Readonly<Record<string, unknown>>
}
export type StepState = 'planned' | 'done' | 'dropped'

/** One row of the timeline. */
export interface Happened {
  readonly event: CaseEvent
  /** ISO 8601. */
  readonly at: string
  /** Who did it; null for the system. */
  readonly by: { readonly id: number; readonly name: string } | null
}

/** What an event of one kind changes. Throws nothing; what it does not mention stays. */
export type Apply<K extends EventKind> = (
  state: Replayed,
  event: CaseEvent & { kind: K },
  happened: Happened,
) => Partial<Replayed>

/** One `Apply` for each of these kinds. */
export type Replays<K extends EventKind> = { readonly [Kind in K]: Apply<Kind> }

/** For an event that is written down and leaves the case as it stands. */
export const STAYS = () => ({})

interface Named {
  readonly key: string
}

/** A flow's steps after some were planned, done or dropped. */
export function withSteps(
  steps: Replayed['steps'],
  flow: string,
  changed: { readonly [State in StepState]?: readonly Named[] | undefined },
): Replayed['steps'] {
  const entries = (['dropped', 'planned', 'done'] as const).flatMap((state) =>
    (changed[state] ?? []).map(({ key }) => [key, state] as const),
  )
  return entries.length ? { ...steps, [flow]: { ...steps[flow], ...Object.fromEntries(entries) } } : steps
}

/** Whoever answers or does a step has begun: a case that nobody worked is worked from then on. */
export function begun(status: Status): Status {
  return status === 'new' || status === 'reopened' ? 'in_progress' : status
}
