import { readFileSync } from 'node:fs'
import organisationsnummer from 'organisationsnummer'
import { INSURERS, PLACES } from '#db/seed/names.ts'
import type { Random } from '#db/seed/random.ts'

export interface HomeRow {
  readonly id: number
  readonly association_id: number | null
  readonly street_address: string
  readonly entrance: string | null
  readonly postal_code: string
  readonly locality: string
  readonly official_number: string
  readonly association_number: string | null
}
export interface AssociationRow {
  readonly id: number
  readonly name: string
  readonly organisation_number: string
  readonly insurer: string
  readonly insurance_number: string
  readonly supplement: 'collective' | 'own' | 'unknown'
  readonly manager_name: string
  readonly manager_email: string
  readonly property: string
}

const HOMES = 1_500
/** Homes of associations, by floor: ground floor is 10 in the official series. */
const FLOORS = 5

/** Forty associations with their homes, and rented homes to make up the number. */
export function houses(random: Random): { associations: AssociationRow[]; homes: HomeRow[] } {
  const places = placesOf()
  const associations: AssociationRow[] = []
  const homes: HomeRow[] = []
  for (const [i, [name, way]] of PLACES.entries()) {
    const id = i + 1
    const place = random.pick(places)
    associations.push(associationRow(id, name, place.municipality, random))
    const streets = random.chance(0.4) ? 2 : 1
    let number = 0
    for (let s = 0; s < streets; s++) {
      const street = `${way} ${random.int(1, 40) * 2 + s}`
      for (const entrance of random.pick([[null], ['A', 'B'], ['A', 'B', 'C']] as const)) {
        for (const official of apartments(random)) {
          number++
          homes.push(row(id, street, entrance, place, official, String(number).padStart(3, '0')))
        }
      }
    }
  }
  for (let i = 1; homes.length < HOMES; i++) {
    const place = random.pick(places)
    const street = `${random.pick(PLACES)[1]} ${100 + i}`
    for (const official of apartments(random)) homes.push(row(null, street, null, place, official, null))
  }
  return { associations, homes: homes.slice(0, HOMES).map((home, i) => ({ ...home, id: i + 1 })) }
}

function row(
  association: number | null,
  street: string,
  entrance: string | null,
  place: Place,
  official: string,
  own: string | null,
): HomeRow {
  return {
    id: 0,
    association_id: association,
    street_address: street,
    entrance,
    postal_code: place.postalCode,
    locality: place.locality,
    official_number: official,
    association_number: own,
  }
}

function* apartments(random: Random): Generator<string> {
  const perFloor = random.int(2, 4)
  for (let floor = 0; floor < random.int(3, FLOORS); floor++) {
    for (let door = 1; door <= perFloor; door++) yield `${10 + floor}0${door}`
  }
}

function associationRow(id: number, name: string, municipality: string, random: Random): AssociationRow {
  return {
    id,
    name: `Brf ${name}`,
    organisation_number: organisationNumber(id),
    insurer: random.pick(INSURERS),
    insurance_number: `${random.int(100, 999)}-${random.int(100_000, 999_999)}`,
    supplement: random.pick(['collective', 'collective', 'own', 'unknown']),
    manager_name: random.pick(['Ronja Hallin', 'Torbjörn Vik', 'Samira Farah', 'Peder Lund', 'Marie Nyqvist']),
    manager_email: `forvaltare${(id % 5) + 1}@forvaltning.example`,
    property: `${municipality.replace(/s? kommun$/, '')} ${name} ${random.int(1, 12)}:${random.int(1, 60)}`,
  }
}

/** Ten digits of the group for economic associations (7), of a series that no register uses. */
function organisationNumber(id: number): string {
  const body = `7990${String(id * 137).padStart(5, '0')}`
  for (let check = 0; check < 10; check++) if (organisationsnummer.valid(body + check)) return body + check
  throw new Error(`No check digit fits ${body}`)
}

interface Place {
  readonly postalCode: string
  readonly locality: string
  readonly municipality: string
}

function placesOf(): Place[] {
  return dataLines('postal-codes.csv')
    .slice(1)
    .map((line) => {
      const [postalCode = '', locality = '', municipality = ''] = line.split(',')
      return { postalCode, locality, municipality }
    })
}

export function dataLines(name: string): string[] {
  return readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
}
