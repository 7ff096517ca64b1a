import type { Channel, Priority, Status } from '#cases/case.ts'
import type { EventKind } from '#cases/events.ts'
import { HOUSING_SAVINGS_EVENT_LOOKS, HOUSING_SAVINGS_EVENT_WORDS } from '#cases/flows/housing-savings/ui/looks.ts'
import { DEFERRAL_EVENT_LOOKS, DEFERRAL_EVENT_WORDS } from '#cases/flows/rent-deferral/ui/looks.ts'
import { WATER_EVENT_LOOKS, WATER_EVENT_WORDS } from '#cases/flows/water-damage/ui/looks.ts'
import type { IconName } from '#components/icons/names.ts'
import type { Tone } from '#components/tone.ts'

/** Icon and tone of what a case can be; the word always stands beside. */
export interface Look {
  readonly icon: IconName
  readonly tone: Tone
}

export const STATUS_LOOKS: Record<Status, Look> = {
  new: { icon: 'circle-dot', tone: 'water' },
  in_progress: { icon: 'circle-play', tone: 'green' },
  waiting_member: { icon: 'hourglass', tone: 'amber' },
  waiting_other: { icon: 'hourglass', tone: 'plum' },
  parked: { icon: 'circle-pause', tone: 'neutral' },
  resolved: { icon: 'circle-check', tone: 'green' },
  closed: { icon: 'archive', tone: 'neutral' },
  reopened: { icon: 'rotate-ccw', tone: 'water' },
}

export const PRIORITY_LOOKS: Record<Priority, Look> = {
  1: { icon: 'octagon-alert', tone: 'danger' },
  2: { icon: 'chevron-up', tone: 'amber' },
  3: { icon: 'circle', tone: 'neutral' },
  4: { icon: 'chevron-down', tone: 'neutral' },
}

export const CHANNEL_ICONS: Record<Channel, IconName> = {
  phone: 'phone',
  email: 'mail',
  web: 'globe',
  visit: 'store',
  other: 'ellipsis',
}

/** What happened last, in one or two words for the queue. */
export const EVENT_WORDS: Record<EventKind, string> = {
  registered: 'Registrerat',
  imported: 'Importerat',
  updated_from_source: 'Uppdaterat',
  taken: 'Taget',
  assigned: 'Tilldelat',
  type_changed: 'Ny typ',
  priority_changed: 'Ny prioritet',
  details_changed: 'Rättat',
  person_linked: 'Person kopplad',
  identified: 'Identifiering',
  answered: 'Svar',
  step_done: 'Steg klart',
  step_undone: 'Steg öppnat',
  noted: 'Anteckning',
  called: 'Samtal',
  promised: 'Löfte',
  completion_requested: 'Komplettering begärd',
  other_asked: 'Fråga ställd',
  parked: 'Parkerat',
  resumed: 'Återupptaget',
  linked: 'Länkat',
  unlinked: 'Länk borttagen',
  resolved: 'Löst',
  closed: 'Avslutat',
  member_answered: 'Medlemmens svar',
  reopened: 'Återöppnat',
  protection_changed: 'Skydd ändrat',
  protection_lifted: 'Skydd lyft',
  ...WATER_EVENT_WORDS,
  ...DEFERRAL_EVENT_WORDS,
  ...HOUSING_SAVINGS_EVENT_WORDS,
}

export const EVENT_LOOKS: Record<EventKind, Look> = {
  registered: { icon: 'plus', tone: 'water' },
  imported: { icon: 'download', tone: 'neutral' },
  updated_from_source: { icon: 'refresh-cw', tone: 'neutral' },
  taken: { icon: 'hand', tone: 'neutral' },
  assigned: { icon: 'user-check', tone: 'neutral' },
  type_changed: { icon: 'tag', tone: 'neutral' },
  priority_changed: { icon: 'flag', tone: 'neutral' },
  details_changed: { icon: 'pencil', tone: 'neutral' },
  person_linked: { icon: 'user-round', tone: 'neutral' },
  identified: { icon: 'id-card', tone: 'neutral' },
  answered: { icon: 'list-checks', tone: 'water' },
  step_done: { icon: 'circle-check', tone: 'green' },
  step_undone: { icon: 'undo-2', tone: 'neutral' },
  noted: { icon: 'sticky-note', tone: 'amber' },
  called: { icon: 'phone', tone: 'water' },
  promised: { icon: 'handshake', tone: 'plum' },
  completion_requested: { icon: 'message-square', tone: 'amber' },
  other_asked: { icon: 'messages-square', tone: 'plum' },
  parked: { icon: 'circle-pause', tone: 'neutral' },
  resumed: { icon: 'circle-play', tone: 'green' },
  linked: { icon: 'link', tone: 'neutral' },
  unlinked: { icon: 'unlink', tone: 'neutral' },
  resolved: { icon: 'circle-check', tone: 'green' },
  closed: { icon: 'archive', tone: 'green' },
  member_answered: { icon: 'message-circle', tone: 'plum' },
  reopened: { icon: 'rotate-ccw', tone: 'water' },
  protection_changed: { icon: 'shield', tone: 'danger' },
  protection_lifted: { icon: 'shield', tone: 'amber' },
  ...WATER_EVENT_LOOKS,
  ...DEFERRAL_EVENT_LOOKS,
  ...HOUSING_SAVINGS_EVENT_LOOKS,
}

/** Changes of little interest stand in one small line. */
export const QUIET: ReadonlySet<EventKind> = new Set([
  'taken',
  'assigned',
  'type_changed',
  'priority_changed',
  'details_changed',
  'person_linked',
  'identified',
  'linked',
  'unlinked',
  'imported',
  'updated_from_source',
])
