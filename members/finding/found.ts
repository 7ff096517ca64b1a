import type { RoleKind } from '#members/person.ts'

/** What one search box finds, in groups. Lists are masked for everybody: a shielded person's home stands on her card, where reading is logged. */
export interface FoundGroups {
  readonly people: readonly FoundPerson[]
  readonly homes: readonly FoundHome[]
  readonly associations: readonly FoundAssociation[]
}

export interface FoundPerson {
  readonly id: number
  readonly name: string
  readonly shielded: boolean
  readonly membershipNumber: string | null
  /** One line; null for the shielded and for those without a home with us. */
  readonly home: string | null
  readonly association: string | null
  readonly deceased: boolean
}

export interface FoundHome {
  readonly id: number
  /** "Ringvägen 12, lgh 1203, 118 60 Stockholm" */
  readonly address: string
  readonly associationNumber: string | null
  readonly association: string | null
  readonly residents: readonly { id: number; name: string; role: RoleKind; shielded: boolean }[]
}

export interface FoundAssociation {
  readonly id: number
  readonly name: string
  readonly organisationNumber: string
  readonly managerName: string | null
}

export const NOTHING_FOUND: FoundGroups = { people: [], homes: [], associations: [] }

export function isNothing(found: FoundGroups): boolean {
  return found.people.length + found.homes.length + found.associations.length === 0
}
