import type { CaseEvent } from '#cases/events.ts'
import type { WaterDetail } from '#cases/flows/water-damage/viewing/detail.ts'
import type { HomeStatus } from '#cases/flows/water-damage/work.ts'

/** What a water damage's events say that the panel shows, and the promise of a next word. Pure: the rows can be made again from it. */
export interface Replayed extends Pick<WaterDetail, 'orders' | 'insurances' | 'readings' | 'documents' | 'reliefs'> {
  readonly homes: readonly { readonly key: string; readonly homeId: number; readonly status: HomeStatus }[]
  readonly joint: { readonly key: string; readonly name: string; readonly others: readonly string[] } | null
  readonly promisedAt: string | null
}

const NOTHING: Replayed = {
  orders: [],
  homes: [],
  insurances: [],
  readings: [],
  documents: [],
  reliefs: [],
  joint: null,
  promisedAt: null,
}
const COLUMN = { on_site: 'onSiteAt', done: 'doneAt', cancelled: 'cancelledAt' } as const

interface Told {
  readonly at: string
  readonly event: CaseEvent
}

/** The state after all events, oldest first; `number` is the case's own. */
export function replay(number: string, events: readonly Told[]): Replayed {
  return events.reduce((state, { at, event }) => promised(step(number, state, at, event), event), NOTHING)
}

function promised(state: Replayed, event: CaseEvent): Replayed {
  if (event.kind === 'closed' || event.kind === 'resolved') return { ...state, promisedAt: null }
  const until = event.next ?? (event.kind === 'water_told' || event.kind === 'promised' ? event.until : undefined)
  return until ? { ...state, promisedAt: until } : state
}

function step(number: string, state: Replayed, at: string, event: CaseEvent): Replayed {
  switch (event.kind) {
    case 'water_ordered': {
      const { order: key, ordered: kind, firm, phone, what, reference, within, home } = event
      const expectedAt = within === null ? null : new Date(Date.parse(at) + within * 60_000).toISOString()
      const later = { onSiteAt: null, doneAt: null, cancelledAt: null }
      const order = { key, homeKey: home?.key ?? null, kind, firm, phone, what, reference, orderedAt: at, expectedAt }
      return { ...state, orders: [...state.orders, { ...order, ...later }] }
    }
    case 'water_order_marked':
      return {
        ...state,
        orders: state.orders.map((one) => (one.key === event.order ? { ...one, [COLUMN[event.mark]]: event.at } : one)),
      }
    case 'water_home_added':
      return { ...state, homes: [...state.homes, { key: event.home.key, homeId: event.homeId, status: event.status }] }
    case 'water_home_moved':
      return {
        ...state,
        homes: state.homes.map((one) => (one.key === event.home.key ? { ...one, status: event.to } : one)),
      }
    case 'water_insurance_noted': {
      const { side, company, claim, reportedOn } = event
      return {
        ...state,
        insurances: [...state.insurances.filter((one) => one.side !== side), { side, company, claim, reportedOn }],
      }
    }
    case 'water_measured': {
      const { reading: key, home, room, measure, value, target, takenOn, takenBy } = event
      const reading = { key, homeKey: home?.key ?? null, room, measure, value, target, takenOn, takenBy }
      return { ...state, readings: [...state.readings, reading] }
    }
    case 'water_reading_struck':
      return { ...state, readings: state.readings.filter(({ key }) => key !== event.reading) }
    case 'water_document_noted': {
      const { document: key, home, document_kind: kind, receivedOn, issuer, reference } = event
      const document = { key, homeKey: home?.key ?? null, kind, receivedOn, issuer, reference }
      return { ...state, documents: [...state.documents, document] }
    }
    case 'water_relief_noted': {
      const { relief: key, asked: kind, decider, fromDay } = event
      return { ...state, reliefs: [...state.reliefs, { key, kind, state: 'asked', decider, fromDay, toDay: null }] }
    }
    case 'water_relief_settled':
      return {
        ...state,
        reliefs: state.reliefs.map((one) =>
          one.key === event.relief ? { ...one, state: event.state, toDay: event.toDay } : one,
        ),
      }
    case 'water_joined':
      return { ...state, joint: { key: event.joint, name: event.name, others: event.with } }
    case 'water_split':
      return { ...state, joint: parted(number, state.joint, event.number) }
    default:
      return state
  }
}

/** Whoever is split off is alone, and so is the one that is left with nobody. */
function parted(number: string, joint: Replayed['joint'], gone: string): Replayed['joint'] {
  const others = joint?.others.filter((one) => one !== gone) ?? []
  return joint === null || gone === number || others.length === 0 ? null : { ...joint, others }
}
