import type { AddressParts } from '#members/address.ts'
import type { BoardPost, ContactKind, ContactPreference, RoleKind, Supplement } from '#members/person.ts'

/** The member card as a screen gets it. Rows do not leave the house; what an actor may not see is not in here at all. */
export type PersonCard = MaskedCard | OpenCard

/** A shielded person for whoever lacks the right. */
export interface MaskedCard {
  readonly kind: 'masked'
  readonly id: number
  readonly name: string
  readonly membershipNumber: string | null
}

export interface OpenCard extends PersonFacts {
  readonly kind: 'open'
  readonly name: string
  readonly shielded: boolean
  readonly contacts: readonly CardContact[]
  /** Newest first; those in force before those that have ended. */
  readonly roles: readonly CardRole[]
  /** Who acts for her: guardians, representatives, trustees, heirs. */
  readonly representedBy: readonly CardTie[]
  /** Newest first, at most a hundred. */
  readonly history: readonly CardEvent[]
}

export interface PersonFacts {
  readonly id: number
  readonly version: number
  readonly givenName: string
  readonly familyName: string
  /** Twelve digits. */
  readonly personalNumber: string | null
  /** Dates are ISO. */
  readonly birthDate: string | null
  readonly deceasedOn: string | null
  readonly sekretessmarkering: boolean
  readonly skyddadFolkbokforing: boolean
  readonly membershipNumber: string | null
  readonly memberFrom: string | null
  readonly memberTo: string | null
  readonly preference: ContactPreference | null
  readonly interpreter: string | null
}

export interface CardContact {
  readonly id: number
  readonly kind: ContactKind
  readonly value: string
  readonly shown: string
  readonly label: string | null
}

interface Dated {
  readonly validFrom: string
  /** Last day, inclusive. */
  readonly validTo: string | null
  readonly current: boolean
}

export interface CardRole extends Dated {
  readonly id: number
  readonly kind: RoleKind
  readonly post: BoardPost | null
  readonly home: CardHome | null
  readonly association: CardAssociation | null
  readonly forPerson: NamedPerson | null
}

export interface CardTie extends Dated {
  readonly id: number
  readonly kind: RoleKind
  readonly person: NamedPerson
}

export interface NamedPerson {
  readonly id: number
  readonly name: string
  readonly shielded: boolean
}

export interface CardHome extends AddressParts {
  readonly id: number
  /** The association's own number, another series than the official one. */
  readonly associationNumber: string | null
}

export interface CardAssociation {
  readonly id: number
  readonly name: string
  readonly organisationNumber: string
  readonly insurer: string | null
  readonly insuranceNumber: string | null
  readonly supplement: Supplement
  readonly managerName: string | null
  readonly managerEmail: string | null
}

export interface CardEvent {
  readonly id: number
  readonly kind: string
  /** ISO, UTC. */
  readonly at: string
  readonly by: string
  readonly sentence: string
}
