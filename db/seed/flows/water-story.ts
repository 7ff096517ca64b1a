import type { CaseEvent } from '#cases/events.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'

/** Where a story takes place, and keys of its own. */
interface Place {
  /** The id of the nth home of the stairs, and its name. */
  readonly home: (n: number) => number
  readonly name: (n: number) => string
  readonly street: string
  readonly key: (n: number) => string
  readonly now: Date
}
export interface StoryAct {
  /** Open minutes before now; an open day has 480. */
  readonly ago: number
  readonly event: CaseEvent
  readonly settles?: { readonly key: string; readonly proof: string }
}
export interface Told {
  readonly title: string
  readonly text: string
  readonly tenure: 'owner' | 'tenant'
  /** Which stairs, and which home in them. */
  readonly house: number
  readonly home: number
  /** Which colleague: 0 is Amira, 1 Jonas. */
  readonly agent: number
  readonly isQueued?: boolean
  readonly ago: number
  readonly facts: WaterFacts
  readonly acts: (place: Place) => readonly StoryAct[]
}

/** Open minutes of a day. */
export const DAY = 480
export const note = (ago: number, text: string): StoryAct => ({ ago, event: { kind: 'noted', text } })
export const called = (ago: number, text: string): StoryAct => ({
  ago,
  event: { kind: 'called', direction: 'out', reached: true, text },
})
