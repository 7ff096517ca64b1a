import { dataLines } from '#db/seed/homes.ts'
import { FAMILIES, LANGUAGES, MEN, WOMEN } from '#db/seed/names.ts'
import type { Random } from '#db/seed/random.ts'
import { addDays } from '#platform/dates.ts'

export interface PersonRow {
  readonly id: number
  readonly version: 1
  readonly given_name: string
  readonly family_name: string
  readonly personal_number: string
  readonly birth_date: string
  readonly deceased_on: string | null
  readonly sekretessmarkering: boolean
  readonly skyddad_folkbokforing: boolean
  readonly membership_number: string | null
  readonly member_from: string | null
  readonly member_to: string | null
  readonly preference: 'phone' | 'email' | 'sms' | 'letter' | null
  readonly interpreter: string | null
  readonly updated_at: string
}
export interface ContactRow {
  readonly person_id: number
  readonly kind: 'phone' | 'email'
  readonly value: string
  readonly shown: string
  readonly label: string | null
}
export type Generation = 'old' | 'middle' | 'young' | 'child'

/** Makes people one by one, each with a test number of the right age, and remembers what it made. */
export function peopleMaker(random: Random, today: string) {
  const left = byGeneration(random, today)
  const people: PersonRow[] = []
  const contacts: ContactRow[] = []

  return {
    people,
    contacts,
    hasChild: () => left.child.length > 0,
    die(id: number, on: string): void {
      const at = people.findIndex((person) => person.id === id)
      people[at] = { ...(people[at] as PersonRow), deceased_on: on, preference: null, interpreter: null }
    },
    /** A new person. Throws when the test numbers of her generation and those beside it are used up. */
    make(generation: Generation, family = random.pick(FAMILIES), more: Partial<PersonRow> = {}): PersonRow {
      const number = INSTEAD[generation]
        .map((other) => left[other])
        .find((numbers) => numbers.length)
        ?.pop()
      if (!number) throw new Error(`No test numbers left for somebody ${generation}`)
      const id = people.length + 1
      // The eleventh digit of twelve is odd for a man.
      const given = random.pick(Number(number[10]) % 2 ? MEN : WOMEN)
      const person: PersonRow = {
        id,
        version: 1,
        given_name: given,
        family_name: family,
        personal_number: number,
        birth_date: dateOf(number),
        deceased_on: null,
        sekretessmarkering: false,
        skyddad_folkbokforing: false,
        ...(generation === 'child' ? NOT_MEMBER : membership(random, id, dateOf(number), today)),
        preference: random.chance(0.3) ? random.pick(['phone', 'email', 'sms', 'letter'] as const) : null,
        interpreter: random.chance(0.03) ? random.pick(LANGUAGES) : null,
        updated_at: `${addDays(today, -random.int(5, 900))}T10:00:00Z`,
        ...more,
      }
      people.push(person)
      if (generation !== 'child') contacts.push(...contactsOf(person, random))
      return person
    },
  }
}
export type PeopleMaker = ReturnType<typeof peopleMaker>

/** As years pass, fewer test numbers are young: then somebody older moves in. */
const INSTEAD: Record<Generation, readonly Generation[]> = {
  old: ['old', 'middle', 'young'],
  middle: ['middle', 'young', 'old'],
  young: ['young', 'middle', 'old'],
  child: ['child'],
}

const NOT_MEMBER = { membership_number: null, member_from: null, member_to: null }

function membership(random: Random, id: number, born: string, today: string) {
  if (random.chance(0.25)) return NOT_MEMBER
  const youngest = addDays(born, 365)
  const some = addDays(today, -random.int(30, 9_000))
  const from = later(some, youngest)
  const left = random.chance(0.06) ? addDays(from, random.int(200, 2_000)) : null
  return {
    membership_number: String(70_010_000 + id * 7),
    member_from: from,
    member_to: left && left < today ? left : null,
  }
}

function contactsOf({ id, given_name, family_name }: PersonRow, random: Random): ContactRow[] {
  // The reserved series is short, so invented people share its numbers.
  const digits = String(random.int(1_740_605, 1_740_699))
  const phone: ContactRow = {
    person_id: id,
    kind: 'phone',
    value: `+4670${digits}`,
    shown: `070-${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`,
    label: random.chance(0.15) ? random.pick(['dagtid', 'efter 17', 'arbetet', 'anhörigs']) : null,
  }
  if (random.chance(0.2)) return [phone]
  const address = `${plain(given_name)}.${plain(family_name)}${id}@example.se`
  return [phone, { person_id: id, kind: 'email', value: address, shown: address, label: null }]
}

/** The later of two dates. */
export function later(a: string, b: string): string {
  return [a, b].toSorted()[1] as string
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/ı/g, 'i')
    .replace(/[^a-z]/g, '')
}

/** Test numbers by the age of those who have them, in an order that repeats. */
function byGeneration(random: Random, today: string): Record<Generation, string[]> {
  const left: Record<Generation, string[]> = { old: [], middle: [], young: [], child: [] }
  const year = Number(today.slice(0, 4))
  for (const number of random.shuffle(dataLines('personal-numbers.txt'))) {
    const age = year - Number(number.slice(0, 4))
    left[age > 65 ? 'old' : age > 36 ? 'middle' : age > 18 ? 'young' : 'child'].push(number)
  }
  return left
}

function dateOf(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`
}
