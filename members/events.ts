import { z } from 'zod'
import {
  BOARD_POST_NAMES,
  BOARD_POSTS,
  CONTACT_KIND_NAMES,
  CONTACT_KINDS,
  CONTACT_PREFERENCE_NAMES,
  type ContactPreference,
  ROLE_KIND_NAMES,
  ROLE_KINDS,
} from '#members/person.ts'
import { showPersonalNumber } from '#members/personal-number.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/**
 * What can happen to a person's card, and the Swedish sentence for each. Pure.
 *
 * Unlike a case's events these hold no names or addresses of others, only ids: a home or a relative can become
 * protected long after the event, and the sentence is then made without them.
 */
const id = z.number().int().positive()
const day = z.iso.date()

/** The facts a correction can change, in the order they are told. */
const FIELD_NAMES = {
  givenName: 'förnamn',
  familyName: 'efternamn',
  personalNumber: 'personnummer',
  birthDate: 'födelsedatum',
  deceasedOn: 'dödsdatum',
  membershipNumber: 'medlemsnummer',
  memberFrom: 'medlem från',
  memberTo: 'medlem till',
  preference: 'önskat kontaktsätt',
  interpreter: 'tolkspråk',
} as const
export type CorrectedField = keyof typeof FIELD_NAMES
const FIELDS = Object.keys(FIELD_NAMES) as CorrectedField[]

const contact = z.object({ contact: z.enum(CONTACT_KINDS), shown: z.string() })
const role = z.object({
  role: z.enum(ROLE_KINDS),
  post: z.enum(BOARD_POSTS).nullable(),
  homeId: id.nullable(),
  associationId: id.nullable(),
  forPersonId: id.nullable(),
  validFrom: day,
  validTo: day.nullable(),
})
export type RoleFacts = z.infer<typeof role>

const EVENT_DATA = {
  registered: z.object({
    /** The form's own key, by which it is known again when it is sent twice. */
    submission: z.uuid().optional(),
    contacts: z.array(contact).optional(),
    role: role.optional(),
  }),
  imported: z.object({ source: z.string() }),
  corrected: z.object({
    /** The version the card has once this has happened. */
    version: z.number().int(),
    changes: z.array(z.object({ field: z.enum(FIELDS), from: z.string().nullable(), to: z.string().nullable() })),
  }),
  protection_changed: z.object({
    sekretessmarkering: z.boolean(),
    skyddadFolkbokforing: z.boolean(),
    version: z.number().int(),
  }),
  contact_added: contact,
  contact_corrected: contact.extend({ from: z.string() }),
  contact_removed: contact,
  role_added: role,
  role_corrected: role.extend({ before: role }),
  role_ended: role,
} as const

export type PersonEventKind = keyof typeof EVENT_DATA
export type PersonEvent = { [K in PersonEventKind]: { kind: K } & z.infer<(typeof EVENT_DATA)[K]> }[PersonEventKind]

/** What the reader may know of the places and people an event points at; null for what she may not. */
export interface Places {
  home(id: number): string | null
  association(id: number): string | null
  person(id: number): string | null
}

/** "lade till telefon 070-174 06 05": what follows the doer's name in the history. */
export function sentenceOf(event: PersonEvent, places: Places): string {
  switch (event.kind) {
    case 'registered':
      return event.role && isKnown(event.role, places)
        ? `lade till personen i registret som ${roleInWords(event.role, places)}`
        : 'lade till personen i registret'
    case 'imported':
      return `hämtade personen från ${event.source}`
    case 'corrected':
      return `rättade ${event.changes.map(changeInWords).join(', ')}`
    case 'protection_changed':
      return protectionInWords(event)
    case 'contact_added':
      return `lade till ${CONTACT_KIND_NAMES[event.contact].toLowerCase()} ${event.shown}`
    case 'contact_corrected':
      if (event.from === event.shown) return `ändrade vad ${event.shown} kallas`
      return `ändrade ${CONTACT_KIND_NAMES[event.contact].toLowerCase()} från ${event.from} till ${event.shown}`
    case 'contact_removed':
      return `tog bort ${CONTACT_KIND_NAMES[event.contact].toLowerCase()} ${event.shown}`
    case 'role_added':
      return `lade till rollen ${roleInWords(event, places)} ${spanInWords(event)}`
    case 'role_corrected':
      return `rättade rollen ${roleInWords(event, places)} ${spanInWords(event)} (tidigare ${spanInWords(event.before)})`
    case 'role_ended':
      return `avslutade rollen ${roleInWords(event, places)}${event.validTo ? ` den ${swedishPlainDate(event.validTo)}` : ''}`
  }
}

export type CorrectionChange = z.infer<(typeof EVENT_DATA)['corrected']>['changes'][number]

function changeInWords({ field, from, to }: CorrectionChange): string {
  const name = FIELD_NAMES[field]
  if (from === null) return `${name} till ${valueInWords(field, to)}`
  return to === null
    ? `${name} (tog bort ${valueInWords(field, from)})`
    : `${name} från ${valueInWords(field, from)} till ${valueInWords(field, to)}`
}

function valueInWords(field: CorrectedField, value: string | null): string {
  if (value === null || value === '') return 'inget'
  if (field === 'personalNumber') return showPersonalNumber(value)
  if (field === 'preference') return CONTACT_PREFERENCE_NAMES[value as ContactPreference].toLowerCase()
  return /^\d{4}-\d\d-\d\d$/.test(value) ? swedishPlainDate(value) : value
}

function protectionInWords(flags: { sekretessmarkering: boolean; skyddadFolkbokforing: boolean }): string {
  const on = [flags.sekretessmarkering && 'sekretessmarkering', flags.skyddadFolkbokforing && 'skyddad folkbokföring']
  const words = on.filter((word) => word !== false)
  return words.length > 0 ? `satte ${words.join(' och ')}` : 'hävde skyddet av personuppgifterna'
}

/** A registration is told without a home or a person that may not be seen. */
function isKnown({ homeId, forPersonId }: RoleFacts, places: Places): boolean {
  return (
    (homeId === null || places.home(homeId) !== null) && (forPersonId === null || places.person(forPersonId) !== null)
  )
}

function roleInWords(facts: RoleFacts, places: Places): string {
  const name = ROLE_KIND_NAMES[facts.role].toLowerCase()
  if (facts.homeId !== null) return `${name}, ${places.home(facts.homeId) ?? 'en bostad'}`
  if (facts.associationId !== null) {
    const post = facts.post ? ` (${BOARD_POST_NAMES[facts.post]})` : ''
    return `${name}${post}, ${places.association(facts.associationId) ?? 'en förening'}`
  }
  return `${name} för ${(facts.forPersonId !== null && places.person(facts.forPersonId)) || 'en person'}`
}

/** "från 1 maj 2024 till 31 december 2025" */
export function spanInWords({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string {
  const from = `från ${swedishPlainDate(validFrom)}`
  return validTo ? `${from} till ${swedishPlainDate(validTo)}` : from
}
