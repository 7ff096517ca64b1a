import { z } from 'zod'
import { CHANNELS, IDENTIFIED_BY, LINK_KINDS, PRIORITIES, RESOLUTIONS } from '#cases/case.ts'
import { HOUSING_SAVINGS_EVENT_DATA, HOUSING_SAVINGS_EVENT_GROUPS } from '#cases/flows/housing-savings/events.ts'
import { DEFERRAL_EVENT_DATA, DEFERRAL_EVENT_GROUPS } from '#cases/flows/rent-deferral/events.ts'
import { WATER_EVENT_DATA, WATER_EVENT_GROUPS } from '#cases/flows/water-damage/events.ts'

/**
 * What can happen to a case; the Swedish sentence for each stands in `event-sentences.ts`. Pure.
 *
 * An event holds what happened (`data`), who did it and when; words that a person typed stand in its `text`, which
 * search reads. Names are written into the event as they were then, so that the sentence never changes afterwards.
 */
const priority = z.literal(PRIORITIES)
const named = z.object({ key: z.string(), title: z.string() })

/** What a flow's answers became: each with the value for whoever replays and the words for whoever reads. */
const answers = {
  flow: z.string(),
  version: z.number().int(),
  answers: z.array(
    z.object({
      key: z.string(),
      ask: z.string(),
      value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  priority: z.tuple([priority, priority]).optional(),
  why: z.string().optional(),
  planned: z.array(named),
  dropped: z.array(named),
}

export const EVENT_DATA = {
  registered: z.object({
    channel: z.enum(CHANNELS),
    type: z.string(),
    /** From here on: left out of older events, which nobody may change. */
    typeKey: z.string().optional(),
    title: z.string().optional(),
    priority: priority.optional(),
    assignee: z.string().nullable().optional(),
    assigneeId: z.number().int().nullable().optional(),
    identified: z.enum(IDENTIFIED_BY).nullable().optional(),
    flow: z.object(answers).optional(),
  }),
  imported: z.object({
    source: z.string(),
    channel: z.enum(CHANNELS),
    type: z.string().optional(),
    typeKey: z.string().optional(),
    title: z.string().optional(),
    priority: priority.optional(),
  }),
  /** The title and the answer that it brought, where they are others than before. */
  updated_from_source: z.object({ source: z.string(), title: z.string().optional(), answer: z.string().optional() }),
  taken: z.object({ from: z.string().nullable() }),
  assigned: z.object({ to: z.string().nullable(), from: z.string().nullable(), toId: z.number().int().optional() }),
  type_changed: z.object({
    from: z.string(),
    to: z.string(),
    toKey: z.string().optional(),
    /** The steps of the former flow that fell away, and those of the new one. */
    dropped: z.array(named).optional(),
    flow: z.string().optional(),
    version: z.number().int().optional(),
    planned: z.array(named).optional(),
  }),
  priority_changed: z.object({ from: priority, to: priority }),
  details_changed: z.object({
    title: z.tuple([z.string(), z.string()]).optional(),
    description: z.tuple([z.string(), z.string()]).optional(),
  }),
  person_linked: z.object({ person: z.string().nullable() }),
  identified: z.object({ by: z.enum(IDENTIFIED_BY), from: z.enum(IDENTIFIED_BY).nullable() }),
  answered: z.object(answers),
  step_done: z.object({ flow: z.string(), step: named, proof: z.string().nullable() }),
  step_undone: z.object({ flow: z.string(), step: named }),
  noted: z.object({}),
  called: z.object({ direction: z.enum(['in', 'out']), reached: z.boolean() }),
  promised: z.object({ until: z.iso.datetime({ offset: true }) }),
  completion_requested: z.object({ due: z.iso.date() }),
  other_asked: z.object({ party: z.string(), due: z.iso.date().nullable() }),
  parked: z.object({ until: z.iso.date() }),
  resumed: z.object({ reason: z.enum(['agent', 'date', 'answer']) }),
  /** `reverse`: the act was done on the other case, and the link reads from there. */
  linked: z.object({ link: z.enum(LINK_KINDS), number: z.string(), reverse: z.boolean().optional() }),
  unlinked: z.object({ number: z.string() }),
  resolved: z.object({ resolution: z.enum(RESOLUTIONS), firstContact: z.boolean().optional() }),
  closed: z.object({
    resolution: z.enum(RESOLUTIONS),
    automatic: z.boolean().optional(),
    firstContact: z.boolean().optional(),
  }),
  /** Whether the member herself says that it was solved. */
  member_answered: z.object({ solved: z.boolean() }),
  reopened: z.object({}),
  /** Written by the database when a person's protection changes, see db/migrations. */
  protection_changed: z.object({
    restricted: z.boolean(),
    unassigned: z.string().nullable(),
    /** The case stays as protected as it was; its holder lost the right to it. */
    rightEnded: z.literal(true).optional(),
  }),
  protection_lifted: z.object({}),
  ...WATER_EVENT_DATA,
  ...DEFERRAL_EVENT_DATA,
  ...HOUSING_SAVINGS_EVENT_DATA,
} as const

export type EventKind = keyof typeof EVENT_DATA
export const EVENT_KINDS = Object.keys(EVENT_DATA) as EventKind[]
type DataOf<K extends EventKind> =
  (typeof EVENT_DATA)[K] extends z.ZodObject<infer Shape>
    ? keyof Shape extends never
      ? unknown
      : z.infer<(typeof EVENT_DATA)[K]>
    : never
/** `next`: the instant of the next word that a rule set with this event, where a case may not be without (cases/next-word.ts). */
export type CaseEvent = {
  [K in EventKind]: { kind: K; text?: string | undefined; next?: string | undefined } & DataOf<K>
}[EventKind]

export type EventGroup = 'calls' | 'messages' | 'decisions' | 'changes' | 'notes'
export const EVENT_GROUP_NAMES: Record<EventGroup, string> = {
  notes: 'Anteckningar',
  calls: 'Samtal',
  messages: 'Meddelanden',
  decisions: 'Beslut',
  changes: 'Ändringar',
}

/** Under which filter of the timeline an event of this kind stands. */
export const EVENT_GROUPS: Record<EventKind, EventGroup> = {
  registered: 'changes',
  imported: 'changes',
  updated_from_source: 'changes',
  taken: 'changes',
  assigned: 'changes',
  type_changed: 'changes',
  priority_changed: 'changes',
  details_changed: 'changes',
  person_linked: 'changes',
  identified: 'changes',
  answered: 'changes',
  step_done: 'changes',
  step_undone: 'changes',
  noted: 'notes',
  called: 'calls',
  promised: 'messages',
  completion_requested: 'messages',
  other_asked: 'messages',
  parked: 'changes',
  resumed: 'changes',
  linked: 'changes',
  unlinked: 'changes',
  resolved: 'decisions',
  closed: 'decisions',
  member_answered: 'messages',
  reopened: 'decisions',
  protection_changed: 'changes',
  protection_lifted: 'decisions',
  ...WATER_EVENT_GROUPS,
  ...DEFERRAL_EVENT_GROUPS,
  ...HOUSING_SAVINGS_EVENT_GROUPS,
}
