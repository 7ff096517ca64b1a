import { FAMILIES, MEN, WOMEN } from '#db/seed/names.ts'
import type { Random } from '#db/seed/random.ts'
import { ENTITY, type ReasonName } from '#db/seed/staff/tree.ts'
import { addDays } from '#platform/dates.ts'
import type { Contract, StateKind } from '#staff/ledger/ledger.ts'

export interface Seat {
  readonly id: number
  readonly title: string
  readonly area: string
  readonly unitId: number
  readonly critical: boolean
  readonly validFrom: string
}
export interface Person {
  /** Order in which the story made her; the register numbers people by it. */
  readonly at: number
  name: string
  /** The account she turns out to be, if she works here today and signs in. */
  accountId?: number
}
export interface Held {
  readonly person: Person
  readonly seat: Seat
  readonly entityId: number
  contract: Contract
  readonly from: string
  to: string | null
  reason: ReasonName | null
  derived: boolean
  /** First recorded with another last day, and mended so many days after that day. */
  recordedAs?: { readonly to: string; readonly mendedOn: string }
  readonly states: { kind: StateKind; from: string; to: string | null }[]
}

/** Whoever is known from the papers is nobody's colleague here. */
const KNOWN = new Set([
  ...['Göran Persson', 'Astrid Lindgren', 'Peter Forsberg', 'Filip Forsberg', 'Erik Karlsson', 'Elias Pettersson'],
  ...['Marcus Berg', 'Håkan Hellström', 'Hanna Öberg', 'Ebba Andersson', 'Kerstin Ekman', 'Fredrik Lindström'],
  ...['Daniel Lindström', 'Filip Berg', 'Mohammed Ali', 'Emma Johansson', 'Sara Larsson', 'Malin Åkesson'],
  ...['Omar Hassan', 'Carlos Silva', 'Anna Holm', 'Ivan Petrov', 'Ali Ahmed', 'Maria Rossi'],
])

/** The stage on which the register's years are played: seats, people, and who held what. */
export function scene(random: Random, taken: readonly string[]) {
  const seats: Seat[] = []
  const people: Person[] = []
  const held: Held[] = []
  const names = new Set([...taken, ...KNOWN])

  const newPerson = (): Person => {
    for (;;) {
      const name = `${random.pick(random.chance(0.62) ? WOMEN : MEN)} ${random.pick(FAMILIES)}`
      if (names.has(name)) continue
      names.add(name)
      const person = { at: people.length, name }
      people.push(person)
      return person
    }
  }
  const addSeat = (seat: Omit<Seat, 'id' | 'critical'> & { critical?: boolean }): Seat => {
    const made = { critical: false, ...seat, id: seats.length + 1 }
    seats.push(made)
    return made
  }
  /** Somebody takes a seat for good, or for a first year and then for good. */
  const take = (
    seat: Seat,
    from: string,
    { person = newPerson(), trial = false, entityId = ENTITY.stockholm as number } = {},
  ): Held => {
    const hold = (contract: Contract, first: string, to: string | null): Held => {
      const one: Held = {
        ...{ person, seat, entityId, contract, from: first, to, derived: false, states: [] },
        reason: to === null ? null : 'Visstid löpt ut',
      }
      held.push(one)
      return one
    }
    if (!trial) return hold('permanent', from, null)
    hold('fixed_term', from, addDays(from, 364))
    return hold('permanent', addDays(from, 365), null)
  }
  return {
    ...{ seats, people, held, newPerson, addSeat, take },
    end(one: Held, to: string, reason: ReasonName, derived = false): void {
      one.to = to
      one.reason = reason
      one.derived = derived
    },
    /** Who holds which of these seats on a day and for as long as is known. */
    holding: (among: (seat: Seat) => boolean, day: string): Held[] =>
      held.filter((one) => one.to === null && one.from <= day && among(one.seat)),
  }
}
export type Scene = ReturnType<typeof scene>
