import { z } from 'zod'
import type { CorrectedField, CorrectionChange } from '#members/events.ts'
import {
  maybeDate,
  maybeLine,
  maybePersonalNumber,
  maybePreference,
  nameLine,
  rowId,
  version,
} from '#members/fields.ts'

/** What the form for correcting a person's own facts sends. */
export const Correction = z
  .object({
    id: rowId,
    version,
    givenName: nameLine,
    familyName: nameLine,
    personalNumber: maybePersonalNumber,
    birthDate: maybeDate,
    deceasedOn: maybeDate,
    membershipNumber: maybeLine(20),
    memberFrom: maybeDate,
    memberTo: maybeDate,
    preference: maybePreference,
    interpreter: maybeLine(),
  })
  .refine((sent) => sent.givenName || sent.familyName, { path: ['familyName'], message: 'Skriv minst ett av namnen.' })
  .refine((sent) => !sent.memberTo || !sent.memberFrom || sent.memberTo >= sent.memberFrom, {
    path: ['memberTo'],
    message: 'Medlemskapet kan inte sluta innan det börjar. Ändra ett av datumen.',
  })
export type Correction = z.infer<typeof Correction>

export type Facts = Record<CorrectedField, string | null>

/** The form's values as they are stored. The birth date follows the personal number unless another day was given. */
export function factsOf(sent: Correction): Facts {
  const { id: _, version: __, personalNumber, ...rest } = sent
  const birthDate = rest.birthDate ?? personalNumber?.birthDate ?? null
  return { ...rest, personalNumber: personalNumber?.digits ?? null, birthDate }
}

/** What is different, field by field; empty when nothing is. */
export function changesBetween(before: Facts, after: Facts): CorrectionChange[] {
  const fields = Object.keys(after) as CorrectedField[]
  return fields
    .filter((field) => (before[field] || null) !== (after[field] || null))
    .map((field) => ({ field, from: before[field] || null, to: after[field] || null }))
}
