import { z } from 'zod'
import { BASES } from '#staff/competence/competence.ts'
import { day, maybeDay, rowId, words } from '#staff/development/fields.ts'

/** A fact about what somebody knows, as a form says it. Pure. */
export const NewFact = z
  .object({
    employeeId: rowId,
    fieldId: rowId,
    basis: z.enum(BASES, 'Välj vad som visar det.'),
    evidence: words('Skriv vad som visar det, till exempel kursens namn eller intygets nummer.', 200),
    achievedOn: day('Välj vilken dag.'),
    validTo: maybeDay,
  })
  .refine(({ achievedOn, validTo }) => validTo === null || validTo >= achievedOn, {
    path: ['validTo'],
    message: 'Sista dagen måste komma efter den första.',
  })
export type NewFact = z.infer<typeof NewFact>

export const FactTarget = z.object({ factId: rowId })
export type FactTarget = z.infer<typeof FactTarget>
