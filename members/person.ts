/** Whom a case can be about, and how that person is tied to homes, associations and other people. Pure. */

export const ROLE_KINDS = [
  'owner',
  'tenant',
  'resident',
  'board_member',
  'guardian',
  'representative',
  'trustee',
  'estate_party',
] as const
export type RoleKind = (typeof ROLE_KINDS)[number]
export const ROLE_KIND_NAMES: Record<RoleKind, string> = {
  owner: 'Bostadsrättshavare',
  tenant: 'Hyresgäst',
  resident: 'Boende',
  board_member: 'Styrelseledamot',
  guardian: 'Vårdnadshavare',
  representative: 'Ombud',
  trustee: 'God man',
  estate_party: 'Dödsbodelägare',
}

/** What each kind of role is tied to: a home, an association, or another person. */
export const ROLE_TARGETS: Record<RoleKind, 'home' | 'association' | 'person'> = {
  owner: 'home',
  tenant: 'home',
  resident: 'home',
  board_member: 'association',
  guardian: 'person',
  representative: 'person',
  trustee: 'person',
  estate_party: 'person',
}

export const BOARD_POSTS = ['chair', 'vice_chair', 'secretary', 'treasurer', 'member', 'deputy'] as const
export type BoardPost = (typeof BOARD_POSTS)[number]
export const BOARD_POST_NAMES: Record<BoardPost, string> = {
  chair: 'ordförande',
  vice_chair: 'vice ordförande',
  secretary: 'sekreterare',
  treasurer: 'kassör',
  member: 'ledamot',
  deputy: 'suppleant',
}

export const CONTACT_KINDS = ['phone', 'email'] as const
export type ContactKind = (typeof CONTACT_KINDS)[number]
export const CONTACT_KIND_NAMES: Record<ContactKind, string> = { phone: 'Telefon', email: 'E-post' }

export const CONTACT_PREFERENCES = ['phone', 'email', 'sms', 'letter'] as const
export type ContactPreference = (typeof CONTACT_PREFERENCES)[number]
export const CONTACT_PREFERENCE_NAMES: Record<ContactPreference, string> = {
  phone: 'Ring',
  email: 'E-post',
  sms: 'Sms',
  letter: 'Brev',
}

/** Kind of bostadsrättstillägg an association has taken out. It covers surfaces and fixtures that the owner answers for. */
export const SUPPLEMENTS = ['collective', 'own', 'unknown'] as const
export type Supplement = (typeof SUPPLEMENTS)[number]
export const SUPPLEMENT_NAMES: Record<Supplement, string> = { collective: 'Kollektivt', own: 'Eget', unknown: 'Okänt' }

export function fullName(person: { givenName: string; familyName: string }): string {
  return `${person.givenName} ${person.familyName}`.trim()
}
