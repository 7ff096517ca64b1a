import type { FoundGroups } from '#members/finding/found.ts'
import { ROLE_KIND_NAMES } from '#members/person.ts'

/** One home, association or person to point out in a form. */
export interface Choice {
  readonly id: number
  readonly name: string
  readonly description: string
}
export type TargetKind = 'home' | 'association' | 'person'

/** Of what a search found, what can be pointed out. */
export function choicesOf(found: FoundGroups, wanted: TargetKind): Choice[] {
  if (wanted === 'home')
    return found.homes.map(({ id, address, association, residents }) => ({
      id,
      name: address,
      description: [
        association,
        ...residents.map(({ name, role }) => `${name} (${ROLE_KIND_NAMES[role].toLowerCase()})`),
      ]
        .filter(Boolean)
        .join(' · '),
    }))
  if (wanted === 'association')
    return found.associations.map(({ id, name, organisationNumber }) => ({ id, name, description: organisationNumber }))
  return found.people.map(({ id, name, home, membershipNumber }) => ({
    id,
    name,
    description: [home, membershipNumber && `medlem ${membershipNumber}`].filter(Boolean).join(' · '),
  }))
}
