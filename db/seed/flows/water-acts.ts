import type { Room } from '#cases/flows/water-damage/facts.ts'
import type {
  DocumentKind,
  HomeStatus,
  Insurance,
  Measure,
  OrderKind,
  OrderMark,
  Relief,
  ReliefState,
} from '#cases/flows/water-damage/work.ts'
import { openBefore } from '#db/seed/flows/open-before.ts'
import type { StoryAct } from '#db/seed/flows/water-story.ts'
import { CALENDAR } from '#db/seed/foundation.ts'
import { stockholmDate, swedishDate } from '#platform/dates.ts'
import { addOpenMinutes } from '#platform/open-time.ts'

// What happens to a water damage, written short; `ago` in open minutes before now.

interface Ordered {
  readonly within?: number
  readonly reference?: string
  readonly settles?: StoryAct['settles']
}
type Ref = { readonly key: string; readonly name: string }

/** The one joint event of the stories. */
const JOINT = '00000000-0000-4000-8000-00000000aaaa'
const TARGETS: Record<Measure, number> = { wood: 16, concrete: 85, air: 60 }

/** The instant so many open minutes ago. */
export const daysAgo = (now: Date, ago: number) => openBefore(now, ago).toISOString()
const dayOf = (now: Date, ago: number) => stockholmDate(openBefore(now, ago))

export function ordered(
  ago: number,
  key: string,
  kind: OrderKind,
  firm: string,
  what: string,
  more: Ordered = {},
): StoryAct {
  const { within = null, reference = null, settles } = more
  const event = {
    kind: 'water_ordered',
    order: key,
    ordered: kind,
    firm,
    phone: null,
    what,
    reference,
    within,
  } as const
  return { ago, event: { ...event, home: null }, ...(settles && { settles }) }
}

export const marked = (
  ago: number,
  order: string,
  kind: OrderKind,
  firm: string,
  mark: OrderMark,
  at: string,
): StoryAct => ({ ago, event: { kind: 'water_order_marked', order, ordered: kind, firm, mark, at } })

export const home = (ago: number, key: string, homeId: number, name: string, status: HomeStatus): StoryAct => ({
  ago,
  event: { kind: 'water_home_added', home: { key, name }, homeId, status },
})

export const moved = (ago: number, key: string, name: string, from: HomeStatus, to: HomeStatus): StoryAct => ({
  ago,
  event: { kind: 'water_home_moved', home: { key, name }, from, to },
})

export const insured = (ago: number, side: Insurance, company: string, claim: string, now: Date): StoryAct => ({
  ago,
  event: { kind: 'water_insurance_noted', side, company, claim, reportedOn: dayOf(now, ago) },
  settles: { key: side === 'property' ? 'property_insurance' : 'own_insurance', proof: claim },
})

export const measured = (
  ago: number,
  now: Date,
  reading: string,
  of: Ref,
  room: Room,
  measure: Measure,
  value: number,
): StoryAct => ({
  ago,
  event: {
    kind: 'water_measured',
    reading,
    home: { key: of.key, name: of.name },
    room,
    measure,
    value,
    target: TARGETS[measure],
    takenOn: dayOf(now, ago),
    takenBy: 'Nordfukt Skadeteknik',
  },
})

export function document(
  ago: number,
  key: string,
  kind: DocumentKind,
  issuer: string,
  now: Date,
  reference: string,
): StoryAct {
  const receivedOn = dayOf(now, ago)
  const said = { document: key, document_kind: kind, issuer, receivedOn, reference: reference || null, home: null }
  const settles = kind === 'inspection_report' ? { settles: { key: 'inspection', proof: receivedOn } } : {}
  return { ago, event: { kind: 'water_document_noted', ...said }, ...settles }
}

export const relief = (
  ago: number,
  now: Date,
  key: string,
  asked: Relief,
  decider: string,
  text: string,
): StoryAct => ({
  ago,
  event: { kind: 'water_relief_noted', relief: key, asked, decider, fromDay: dayOf(now, ago), text },
  settles: { key: asked === 'rent_reduction' ? 'relief' : 'evacuation', proof: decider },
})

export const reliefAnswered = (
  ago: number,
  key: string,
  asked: Relief,
  state: ReliefState,
  text: string,
): StoryAct => ({
  ago,
  event: { kind: 'water_relief_settled', relief: key, asked, state, toDay: null, text },
})

/** A word given; the next one is promised for two open days from now. */
export const told = (ago: number, now: Date, text: string, of?: 'joint'): StoryAct => ({
  ago,
  event: {
    kind: 'water_told',
    by: 'phone',
    until: addOpenMinutes(CALENDAR, now, 960).toISOString(),
    joint: of ? JOINT : null,
    text,
  },
})

/** `others` by their place among the stories; they become numbers when there are any. */
export const joined = (ago: number, street: string, now: Date, others: string[]): StoryAct => ({
  ago,
  event: {
    kind: 'water_joined',
    joint: JOINT,
    name: `${street}, ${swedishDate(openBefore(now, ago))}`,
    with: others,
  },
})

export const stepDone = (ago: number, now: Date, key: string, title: string): StoryAct => ({
  ago,
  event: { kind: 'step_done', flow: 'water_damage', step: { key, title }, proof: swedishDate(openBefore(now, ago)) },
  settles: { key, proof: dayOf(now, ago) },
})

export const closed = (ago: number, text: string): StoryAct => ({
  ago,
  event: { kind: 'closed', resolution: 'ordered', text },
})
