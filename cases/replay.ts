import { statusAfter } from '#cases/case.ts'
import type { EventKind } from '#cases/events.ts'
import { HOUSING_SAVINGS_REPLAYS } from '#cases/flows/housing-savings/case-replay.ts'
import { RENT_DEFERRAL_REPLAYS } from '#cases/flows/rent-deferral/replay.ts'
import { FLOW_REPLAYS, followed } from '#cases/flows/replay.ts'
import { WATER_REPLAYS } from '#cases/flows/water-damage/case-replay.ts'
import { REOPENED } from '#cases/reopening/reopened.ts'
import { type Apply, type Happened, type Replayed, type Replays, STAYS, withSteps } from '#cases/replayed.ts'

/**
 * Plays a case's events from the first to the last and gives the state that the screen shows. Pure. That this is always
 * what the rows say is tested with random work (cases/replay.test.ts) and with the demo's cases. A flow's own events are
 * played by its `replay.ts`, spread in below.
 */
export function replay(events: readonly Happened[]): Replayed {
  return events.reduce(played, UNBORN)
}

function played(state: Replayed, happened: Happened): Replayed {
  const { event } = happened
  const apply = (REPLAYS as Readonly<Record<string, Apply<EventKind> | undefined>>)[event.kind] ?? STAYS
  const after = { ...state, ...apply(state, event, happened) }
  return event.next ? { ...after, promisedAt: event.next } : after
}

const UNBORN: Replayed = {
  status: 'new',
  priority: undefined,
  type: undefined,
  typeKey: undefined,
  title: undefined,
  description: undefined,
  assignee: undefined,
  assigneeId: undefined,
  waitingFor: null,
  wakeOn: null,
  promisedAt: null,
  resolution: null,
  closingMessage: null,
  identifiedBy: undefined,
  firstContact: null,
  memberSolved: null,
  flow: null,
  answers: {},
  steps: {},
  own: {},
}

const NOBODY = { waitingFor: null, wakeOn: null }

const ended: Apply<'resolved' | 'closed'> = (state, { kind, resolution, text, firstContact }) => ({
  ...NOBODY,
  promisedAt: null,
  status: kind,
  resolution,
  closingMessage: text || state.closingMessage,
  firstContact: firstContact ?? state.firstContact,
})

const BASE: Replays<
  | 'registered'
  | 'imported'
  | 'updated_from_source'
  | 'taken'
  | 'assigned'
  | 'type_changed'
  | 'priority_changed'
  | 'details_changed'
  | 'person_linked'
  | 'identified'
  | 'noted'
  | 'called'
  | 'promised'
  | 'completion_requested'
  | 'other_asked'
  | 'parked'
  | 'resumed'
  | 'linked'
  | 'unlinked'
  | 'resolved'
  | 'closed'
  | 'member_answered'
  | 'reopened'
  | 'protection_changed'
  | 'protection_lifted'
> = {
  registered: (state, { priority, type, typeKey, title, assignee, assigneeId, identified, flow }) => ({
    priority,
    type,
    typeKey,
    title,
    assignee,
    assigneeId,
    identifiedBy: identified,
    status: assignee ? 'in_progress' : 'new',
    ...(flow && followed(state, flow)),
  }),
  imported: (_, { priority, type, typeKey, title }) => ({
    priority,
    type,
    typeKey,
    title,
    assignee: null,
    assigneeId: null,
    identifiedBy: null,
  }),
  updated_from_source: (state, { title, answer }) => ({
    title: title ?? state.title,
    closingMessage: answer ?? state.closingMessage,
  }),
  taken: ({ status }, _, { by }) => ({
    assignee: by?.name ?? null,
    assigneeId: by?.id ?? null,
    status: statusAfter(status, 'start') ?? status,
  }),
  assigned: (_, { to, toId }) => ({ assignee: to, assigneeId: to === null ? null : toId }),
  type_changed: (state, { to, toKey, flow, version, planned, dropped }) => {
    const left = state.flow ? withSteps(state.steps, state.flow.key, { dropped }) : state.steps
    return {
      type: to,
      typeKey: toKey,
      ...(flow && version
        ? { flow: { key: flow, version }, steps: withSteps(left, flow, { planned }) }
        : { steps: left }),
    }
  },
  priority_changed: (_, { to }) => ({ priority: to }),
  details_changed: (_, { title, description }) => ({
    ...(title && { title: title[1] }),
    ...(description && { description: description[1] }),
  }),
  person_linked: STAYS,
  identified: (_, { by }) => ({ identifiedBy: by }),
  noted: STAYS,
  called: (_, { direction, reached }) => (direction === 'out' && reached ? { promisedAt: null } : {}),
  promised: (_, { until }) => ({ promisedAt: until }),
  completion_requested: (_, { due }) => ({ status: 'waiting_member', waitingFor: null, wakeOn: due }),
  other_asked: (_, { party, due }) => ({ status: 'waiting_other', waitingFor: party, wakeOn: due }),
  parked: (_, { until }) => ({ status: 'parked', waitingFor: null, wakeOn: until }),
  resumed: () => ({ ...NOBODY, status: 'in_progress' }),
  linked: STAYS,
  unlinked: STAYS,
  resolved: ended,
  closed: ended,
  member_answered: (_, { solved }) => ({ memberSolved: solved }),
  reopened: () => ({ ...REOPENED, status: 'reopened' }),
  protection_changed: (_, { unassigned }) => (unassigned === null ? {} : { assignee: null, assigneeId: null }),
  protection_lifted: STAYS,
}

const REPLAYS: Replays<EventKind> = {
  ...BASE,
  ...FLOW_REPLAYS,
  ...WATER_REPLAYS,
  ...RENT_DEFERRAL_REPLAYS,
  ...HOUSING_SAVINGS_REPLAYS,
}
