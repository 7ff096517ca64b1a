import { z } from 'zod'
import {
  CHANNEL_NAMES,
  CHANNELS,
  IDENTIFIED_BY,
  IDENTIFIED_BY_NAMES,
  LINK_KINDS,
  LINK_NAMES,
  LINK_NAMES_REVERSED,
  PRIORITIES,
  PRIORITY_NAMES,
  RESOLUTION_NAMES,
  RESOLUTIONS,
} from '#cases/case.ts'
import {
  HOUSING_SAVINGS_EVENT_DATA,
  HOUSING_SAVINGS_EVENT_GROUPS,
  housingSavingsSentence,
} from '#cases/flows/housing-savings/events.ts'
import { DEFERRAL_EVENT_DATA, DEFERRAL_EVENT_GROUPS, deferralSentence } from '#cases/flows/rent-deferral/events.ts'
import {
  WATER_EVENT_DATA,
  WATER_EVENT_GROUPS,
  type WaterEvent,
  waterSentence,
} from '#cases/flows/water-damage/events.ts'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/**
 * What can happen to a case, and the Swedish sentence for each. Pure.
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
  protection_changed: z.object({ restricted: z.boolean(), unassigned: z.string().nullable() }),
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

/** "registrerade ärendet via telefon": what follows the doer's name in the timeline. The doer's own words are not in it. */
export function sentenceOf(event: CaseEvent): string {
  return event.next
    ? `${whatHappened(event)}. Nästa besked senast ${swedishInstant(new Date(event.next))}`
    : whatHappened(event)
}

function whatHappened(event: CaseEvent): string {
  switch (event.kind) {
    case 'registered':
      return `registrerade ärendet som ${event.type} via ${CHANNEL_NAMES[event.channel].toLowerCase()}`
    case 'imported':
      return `hämtade ärendet från ${event.source}`
    case 'updated_from_source':
      return `uppdaterade ärendet från ${event.source}`
    case 'taken':
      return event.from ? `tog över ärendet från ${event.from}` : 'tog ärendet'
    case 'assigned':
      return event.to
        ? `tilldelade ärendet till ${event.to}`
        : `lade tillbaka ärendet i kön${event.from ? ` från ${event.from}` : ''}`
    case 'type_changed':
      return `ändrade ärendetyp från ${event.from} till ${event.to}`
    case 'priority_changed':
      return `ändrade prioritet från ${PRIORITY_NAMES[event.from].toLowerCase()} till ${PRIORITY_NAMES[event.to].toLowerCase()}`
    case 'details_changed':
      return event.title
        ? `ändrade rubriken från ”${event.title[0]}” till ”${event.title[1]}”${event.description ? ' och rättade beskrivningen' : ''}`
        : 'rättade beskrivningen'
    case 'person_linked':
      return event.person ? `kopplade ärendet till ${event.person}` : 'tog bort kopplingen till personen'
    case 'identified':
      return `noterade hur den som ringer har visat vem det är: ${IDENTIFIED_BY_NAMES[event.by]}`
    case 'answered':
      return answeredSentence(event)
    case 'step_done':
      return `gjorde klart ”${event.step.title}”${event.proof ? `: ${event.proof}` : ''}`
    case 'step_undone':
      return `öppnade ”${event.step.title}” igen`
    case 'noted':
      return 'antecknade'
    case 'called':
      if (event.direction === 'in') return 'tog emot ett samtal'
      return event.reached ? 'ringde upp och fick svar' : 'ringde upp utan att få svar'
    case 'promised':
      return `lovade att höra av sig senast ${swedishInstant(new Date(event.until))}`
    case 'completion_requested':
      return `bad medlemmen om komplettering senast ${swedishPlainDate(event.due)}`
    case 'other_asked':
      return `väntar på svar från ${event.party}${event.due ? `, senast ${swedishPlainDate(event.due)}` : ''}`
    case 'parked':
      return `parkerade ärendet till ${swedishPlainDate(event.until)}`
    case 'resumed':
      if (event.reason === 'date') return 'väckte ärendet, dagen är inne'
      return event.reason === 'answer' ? 'återupptog ärendet efter svar' : 'återupptog ärendet'
    case 'linked':
      return `noterade att ärendet ${(event.reverse ? LINK_NAMES_REVERSED : LINK_NAMES)[event.link]} ${event.number}`
    case 'unlinked':
      return `tog bort länken till ${event.number}`
    case 'resolved':
      return `markerade ärendet som löst: ${RESOLUTION_NAMES[event.resolution].toLowerCase()}`
    case 'closed':
      return `avslutade ärendet: ${RESOLUTION_NAMES[event.resolution].toLowerCase()}${event.automatic ? ' (ingen invändning kom)' : ''}`
    case 'member_answered':
      return event.solved ? 'noterade att medlemmen är nöjd med svaret' : 'noterade att medlemmen inte fick hjälp'
    case 'reopened':
      return 'återöppnade ärendet'
    case 'protection_changed':
      if (!event.restricted) return 'tog bort skyddet, ingen i ärendet har längre skyddade uppgifter'
      return event.unassigned
        ? `skyddade ärendet och tog det från ${event.unassigned}`
        : 'skyddade ärendet, det rör skyddade uppgifter'
    case 'protection_lifted':
      return 'lyfte skyddet från ärendet'
    case 'savings_child_named':
    case 'savings_guardian_named':
    case 'savings_guardian_left':
    case 'signature_asked':
    case 'signature_given':
    case 'signature_refused':
    case 'signature_chased':
    case 'came_of_age':
      return housingSavingsSentence(event)
    case 'deferral_proposed':
    case 'deferral_decided':
    case 'deferral_returned':
    case 'deferral_reminded':
    case 'deferral_paid':
    case 'deferral_overdue':
    case 'deferral_contacted':
    case 'deferral_lapsed':
    case 'deferral_served':
      return deferralSentence(event)
    default:
      return waterSentence(event satisfies WaterEvent)
  }
}

/** "svarade: Rinner vattnet? Ja" for a first answer, "ändrade svaret på …" for a later one; then what came of it. */
function answeredSentence({ answers: given, priority, why }: CaseEvent & { kind: 'answered' }): string {
  const parts = given.map(({ ask, from, to }) =>
    from === null
      ? `${question(ask)} ${to}`
      : to === null
        ? `tog bort svaret på ”${ask}” (${from})`
        : `ändrade svaret på ”${ask}” från ${from} till ${to}`,
  )
  const answered = given.every(({ from }) => from === null) ? `svarade: ${parts.join(' · ')}` : parts.join(' · ')
  if (!priority) return answered
  return `${answered}. Prioriteten blev ${PRIORITY_NAMES[priority[1]].toLowerCase()}${why ? `: ${why}` : ''}`
}

const question = (ask: string) => (/[?:]$/.test(ask) ? ask : `${ask}:`)
