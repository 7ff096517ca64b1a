import { z } from 'zod'
import { IDENTIFIED_BY, type IdentifiedBy, type Priority } from '#cases/case.ts'
import type { IdentificationLevel } from '#cases/case-type.ts'
import { CaseTarget } from '#cases/fields.ts'

/**
 * How surely we know who is calling, against what the type of inquiry asks for. Pure. Nothing is ever blocked by it: the
 * agent is told, and decides. A flow that must not go on without says so itself.
 */

/** How sure each way makes us. Knowing a personal number is none of them: others know it too. */
const REACHES: Record<IdentifiedBy, IdentificationLevel> = {
  anonymous: 0,
  emergency: 0,
  details_match: 1,
  call_back: 2,
  bankid: 3,
  id_document: 3,
}

/** `postponed`: in an emergency nobody was asked; it stays visible until somebody has. `open`: nobody has said anything. */
export type Standing = 'enough' | 'postponed' | 'open' | 'too_little'
export const STANDING_NAMES: Record<Standing, string> = {
  enough: 'Tillräckligt identifierad',
  postponed: 'Inte identifierad än, nödläge',
  open: 'Inte identifierad än',
  too_little: 'Inte tillräckligt identifierad',
}

/** Where the caller stands, given what the type asks for and how she has shown who she is. */
export function standing(required: IdentificationLevel, by: IdentifiedBy | null): Standing {
  if (by === 'emergency') return 'postponed'
  if (by !== null && REACHES[by] >= required) return 'enough'
  if (required === 0) return 'enough'
  return by === null ? 'open' : 'too_little'
}

/** The ways that are sure enough for a level, the simplest first. Source: the project's levels L0–L3. */
export function waysThatSuffice(required: IdentificationLevel): IdentifiedBy[] {
  return IDENTIFIED_BY.filter((by) => by !== 'emergency' && REACHES[by] >= required)
}

/** From this level on the answer holds something of the person's own: money, a contract, personal data. */
const PRIVATE: IdentificationLevel = 2

interface Asked {
  readonly identification: IdentificationLevel
  readonly identifiedBy: IdentifiedBy | null
  readonly priority: Priority
}

/**
 * What to say before an act that gives out money, a contract or personal data (an answer, a decision, a letter); null
 * when nothing stands in the way. Never for what is acute: that waits for nobody's identity.
 */
export function warningBeforeGivingOut({ identification, identifiedBy, priority }: Asked): string | null {
  if (priority === 1 || identification < PRIVATE) return null
  switch (standing(identification, identifiedBy)) {
    case 'enough':
      return null
    case 'too_little':
      return 'Den du talar med är inte tillräckligt identifierad för den här sortens ärende. Lämna inte ut uppgifter om pengar, avtal eller personen själv innan du vet vem det är.'
    default:
      return 'Ingen har noterat hur den du talar med har visat vem det är. Lämna inte ut uppgifter om pengar, avtal eller personen själv innan du vet det.'
  }
}

/** How the caller has shown who she is, noted on the case. */
export const Identification = CaseTarget.extend({
  by: z.enum(IDENTIFIED_BY, 'Välj hur den du talar med har visat vem det är.'),
})
export type Identification = z.infer<typeof Identification>
