import { z } from 'zod'
import { CaseTarget, LIMITS, maybeDate, maybeWords, words } from '#cases/fields.ts'
import { INSURANCE_KEYS } from '#cases/flows/water-damage/work.ts'

/** One side's insurer and the number of its claim. Pure. */
export const InsuranceNote = CaseTarget.extend({
  side: z.enum(INSURANCE_KEYS, 'Välj vilken försäkring.'),
  company: words('Skriv försäkringsbolagets namn.', LIMITS.name),
  claim: maybeWords(60),
  reportedOn: maybeDate,
})
export type InsuranceNote = z.infer<typeof InsuranceNote>
