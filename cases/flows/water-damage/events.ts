import { z } from 'zod'
import { ROOM_KEYS, ROOMS } from '#cases/flows/water-damage/facts.ts'
import {
  DOCUMENT_KEYS,
  DOCUMENTS,
  HOME_STATUS_KEYS,
  HOME_STATUSES,
  INSURANCE_KEYS,
  INSURANCES,
  MEASURE_KEYS,
  MEASURES,
  ORDER_KIND_KEYS,
  ORDER_KINDS,
  ORDER_MARK_KEYS,
  RELIEF_KEYS,
  RELIEF_STATE_KEYS,
  RELIEF_STATES,
  RELIEFS,
} from '#cases/flows/water-damage/work.ts'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/**
 * What can happen to a water damage, and its sentences. Pure. A home has its name as it was then, and none where it may
 * give a protected identity away. Keys and values are enough to make the rows again.
 */
const homeRef = z.object({ key: z.uuid(), name: z.string().nullable() }).nullable()
const instant = z.iso.datetime({ offset: true })
/** How the members of a joint event were told. */
export const TOLD_WAYS = ['phone', 'sms', 'email', 'letter', 'notice'] as const
export const TOLD_WAY_NAMES: Record<(typeof TOLD_WAYS)[number], string> = {
  phone: 'telefon',
  sms: 'sms',
  email: 'e-post',
  letter: 'brev',
  notice: 'anslag i porten',
}

export const WATER_EVENT_DATA = {
  water_ordered: z.object({
    order: z.uuid(),
    ordered: z.enum(ORDER_KIND_KEYS),
    firm: z.string(),
    phone: z.string().nullable(),
    what: z.string(),
    reference: z.string().nullable(),
    /** Minutes by the clock until they should be there. */
    within: z.number().int().nullable(),
    home: homeRef,
  }),
  water_order_marked: z.object({
    order: z.uuid(),
    ordered: z.enum(ORDER_KIND_KEYS),
    firm: z.string(),
    mark: z.enum(ORDER_MARK_KEYS),
    at: instant,
  }),
  water_home_added: z.object({ home: homeRef.unwrap(), homeId: z.number().int(), status: z.enum(HOME_STATUS_KEYS) }),
  water_home_moved: z.object({
    home: homeRef.unwrap(),
    from: z.enum(HOME_STATUS_KEYS),
    to: z.enum(HOME_STATUS_KEYS),
  }),
  water_insurance_noted: z.object({
    side: z.enum(INSURANCE_KEYS),
    company: z.string(),
    claim: z.string().nullable(),
    reportedOn: z.iso.date().nullable(),
  }),
  water_measured: z.object({
    reading: z.uuid(),
    home: homeRef,
    room: z.enum(ROOM_KEYS),
    measure: z.enum(MEASURE_KEYS),
    value: z.number(),
    target: z.number(),
    takenOn: z.iso.date(),
    takenBy: z.string().nullable(),
  }),
  water_reading_struck: z.object({
    reading: z.uuid(),
    room: z.enum(ROOM_KEYS),
    measure: z.enum(MEASURE_KEYS),
    value: z.number(),
  }),
  water_document_noted: z.object({
    document: z.uuid(),
    document_kind: z.enum(DOCUMENT_KEYS),
    receivedOn: z.iso.date(),
    issuer: z.string(),
    reference: z.string().nullable(),
    home: homeRef,
  }),
  water_relief_noted: z.object({
    relief: z.uuid(),
    asked: z.enum(RELIEF_KEYS),
    decider: z.string(),
    fromDay: z.iso.date(),
  }),
  water_relief_settled: z.object({
    relief: z.uuid(),
    asked: z.enum(RELIEF_KEYS),
    state: z.enum(RELIEF_STATE_KEYS),
    toDay: z.iso.date().nullable(),
  }),
  water_told: z.object({ by: z.enum(TOLD_WAYS), until: instant, joint: z.uuid().nullable() }),
  water_joined: z.object({ joint: z.uuid(), name: z.string(), with: z.array(z.string()) }),
  water_split: z.object({ joint: z.uuid(), name: z.string(), number: z.string() }),
  /** The rule alone set the next word, for a case that had none. */
  water_word_set: z.object({ why: z.literal('missing') }),
} as const

type WaterKind = keyof typeof WATER_EVENT_DATA
export type WaterEvent = { [K in WaterKind]: { kind: K } & z.infer<(typeof WATER_EVENT_DATA)[K]> }[WaterKind]

export const WATER_EVENT_GROUPS = {
  water_ordered: 'decisions',
  water_order_marked: 'changes',
  water_home_added: 'changes',
  water_home_moved: 'changes',
  water_insurance_noted: 'changes',
  water_measured: 'changes',
  water_reading_struck: 'changes',
  water_document_noted: 'changes',
  water_relief_noted: 'decisions',
  water_relief_settled: 'decisions',
  water_told: 'messages',
  water_joined: 'decisions',
  water_split: 'decisions',
  water_word_set: 'changes',
} as const satisfies Record<WaterKind, string>

const lower = (text: string) => `${text[0]?.toLocaleLowerCase('sv') ?? ''}${text.slice(1)}`
const at = (home: { name: string | null } | null) => (home?.name ? ` i ${home.name}` : '')
const MARKED = { on_site: 'är på plats', done: 'är klar', cancelled: 'är avbeställd' } as const

export function waterSentence(event: WaterEvent): string {
  switch (event.kind) {
    case 'water_ordered':
      return `beställde ${lower(ORDER_KINDS[event.ordered])} av ${event.firm}${at(event.home)}: ${event.what}`
    case 'water_order_marked':
      return `noterade att ${event.firm} (${lower(ORDER_KINDS[event.ordered])}) ${MARKED[event.mark]} ${swedishInstant(new Date(event.at))}`
    case 'water_home_added':
      return `lade till ${event.home.name ?? 'en drabbad bostad'}, ${lower(HOME_STATUSES[event.status])}`
    case 'water_home_moved':
      return `ändrade ${event.home.name ?? 'en drabbad bostad'} från ${lower(HOME_STATUSES[event.from])} till ${lower(HOME_STATUSES[event.to])}`
    case 'water_insurance_noted':
      return `noterade ${lower(INSURANCES[event.side])}: ${event.company}${event.claim ? `, skadenummer ${event.claim}` : ''}`
    case 'water_measured':
      return `noterade fuktmätning${at(event.home)}, ${lower(ROOMS[event.room])}: ${percent(event.measure, event.value)} ${swedishPlainDate(event.takenOn)}, torrt är högst ${percent(event.measure, event.target)}`
    case 'water_reading_struck':
      return `strök fuktmätningen ${percent(event.measure, event.value)} i ${lower(ROOMS[event.room])}`
    case 'water_document_noted':
      return `tog emot ${lower(DOCUMENTS[event.document_kind])} från ${event.issuer}${at(event.home)}`
    case 'water_relief_noted':
      return `lämnade frågan om ${lower(RELIEFS[event.asked])} till ${lower(event.decider)}, från ${swedishPlainDate(event.fromDay)}`
    case 'water_relief_settled':
      return `noterade om ${lower(RELIEFS[event.asked])}: ${lower(RELIEF_STATES[event.state])}${event.toDay ? ` till ${swedishPlainDate(event.toDay)}` : ''}`
    case 'water_told':
      return `lämnade besked via ${TOLD_WAY_NAMES[event.by]}${event.joint === null ? '' : ' till alla i den gemensamma händelsen'}. Nästa besked senast ${swedishInstant(new Date(event.until))}`
    case 'water_joined':
      return `förde ihop ärendet till den gemensamma händelsen ${event.name}, med ${event.with.join(', ')}`
    case 'water_split':
      return `skilde ${event.number} från den gemensamma händelsen ${event.name}`
    case 'water_word_set':
      return 'såg att ärendet saknade nästa besked'
  }
}

function percent(measure: keyof typeof MEASURES, value: number): string {
  return `${value.toLocaleString('sv-SE')} ${MEASURES[measure].unit}`
}
