/** What a case is: its statuses, how they follow each other, and the words for its parts. Pure. */

export const STATUSES = [
  'new',
  'in_progress',
  'waiting_member',
  'waiting_other',
  'parked',
  'resolved',
  'closed',
  'reopened',
] as const
export type Status = (typeof STATUSES)[number]

export const STATUS_NAMES: Record<Status, string> = {
  new: 'Nytt',
  in_progress: 'Pågående',
  waiting_member: 'Väntar på medlem',
  waiting_other: 'Väntar på annan',
  parked: 'Parkerat',
  resolved: 'Löst',
  closed: 'Avslutat',
  reopened: 'Återöppnat',
}

export const CHANNELS = ['phone', 'email', 'web', 'visit', 'other'] as const
export type Channel = (typeof CHANNELS)[number]
export const CHANNEL_NAMES: Record<Channel, string> = {
  phone: 'Telefon',
  email: 'E-post',
  web: 'Webb',
  visit: 'Besök',
  other: 'Annat',
}

/** 1 is acute: risk of injury to people or damage to the property, as managers' on-call lists put it. */
export const PRIORITIES = [1, 2, 3, 4] as const
export type Priority = (typeof PRIORITIES)[number]
export const PRIORITY_NAMES: Record<Priority, string> = { 1: 'Akut', 2: 'Hög', 3: 'Normal', 4: 'Låg' }

export const RESOLUTIONS = [
  'solved',
  'informed',
  'handed_over',
  'ordered',
  'no_action',
  'duplicate',
  'withdrawn',
  'no_contact',
] as const
export type Resolution = (typeof RESOLUTIONS)[number]
export const RESOLUTION_NAMES: Record<Resolution, string> = {
  solved: 'Löst av oss',
  informed: 'Besvarat med information',
  handed_over: 'Överlämnat till annan',
  ordered: 'Beställt av entreprenör och utfört',
  no_action: 'Ingen åtgärd behövdes',
  duplicate: 'Dubblett av annat ärende',
  withdrawn: 'Medlemmen drog tillbaka ärendet',
  no_contact: 'Medlemmen gick inte att nå',
}

/** How the caller has shown who she is, weakest first; an emergency waits for nobody's identity. */
export const IDENTIFIED_BY = ['anonymous', 'emergency', 'details_match', 'call_back', 'bankid', 'id_document'] as const
export type IdentifiedBy = (typeof IDENTIFIED_BY)[number]
export const IDENTIFIED_BY_NAMES: Record<IdentifiedBy, string> = {
  anonymous: 'Inte alls',
  emergency: 'Nödläge, identifieras senare',
  details_match: 'Namn, adress och lägenhetsnummer stämmer',
  call_back: 'Motringning eller kontrollfrågor',
  bankid: 'BankID',
  id_document: 'Legitimation vid besök',
}

export const LINK_KINDS = ['related', 'duplicate', 'caused_by'] as const
export type LinkKind = (typeof LINK_KINDS)[number]
export const LINK_NAMES: Record<LinkKind, string> = {
  related: 'hör ihop med',
  duplicate: 'är dubblett av',
  caused_by: 'beror på',
}
/** The same link, said of the other case. */
export const LINK_NAMES_REVERSED: Record<LinkKind, string> = {
  related: 'hör ihop med',
  duplicate: 'har dubbletten',
  caused_by: 'orsakade',
}

/** Who has the next word: we do while `active`, somebody else while `waiting`, nobody once it has `ended`. */
const PHASE = {
  new: 'active',
  in_progress: 'active',
  reopened: 'active',
  waiting_member: 'waiting',
  waiting_other: 'waiting',
  parked: 'waiting',
  resolved: 'ended',
  closed: 'ended',
} as const satisfies Record<Status, 'active' | 'waiting' | 'ended'>

export function isOpen(status: Status): boolean {
  return PHASE[status] !== 'ended'
}
export function isWaiting(status: Status): boolean {
  return PHASE[status] === 'waiting'
}

/** The acts that change a status, the phases they may start from, and where they lead. */
const ACTS = {
  start: { from: ['active'], to: 'in_progress' },
  askMember: { from: ['active', 'waiting'], to: 'waiting_member' },
  askOther: { from: ['active', 'waiting'], to: 'waiting_other' },
  park: { from: ['active', 'waiting'], to: 'parked' },
  resume: { from: ['waiting'], to: 'in_progress' },
  resolve: { from: ['active', 'waiting'], to: 'resolved' },
  close: { from: ['active', 'waiting', 'ended'], to: 'closed' },
  reopen: { from: ['ended'], to: 'reopened' },
} as const satisfies Record<string, { from: readonly ('active' | 'waiting' | 'ended')[]; to: Status }>
export type StatusAct = keyof typeof ACTS

/** The status an act leads to, or null where the act is not possible from here. Closing a closed case is not. */
export function statusAfter(status: Status, act: StatusAct): Status | null {
  const { from, to } = ACTS[act]
  if (status === to && act !== 'start') return status === 'parked' || isWaiting(status) ? to : null
  return (from as readonly string[]).includes(PHASE[status]) ? to : null
}

/** Case numbers look like 2026-004217: the year in Stockholm and a sequence. */
export const CASE_NUMBER = /^\d{4}-\d{6,}$/
export function caseNumber(year: number, sequence: number): string {
  return `${year}-${String(sequence).padStart(6, '0')}`
}
