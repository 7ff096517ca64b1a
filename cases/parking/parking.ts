import type { z } from 'zod'
import { aDate, CaseTarget, maybeWords } from '#cases/fields.ts'

export const Parking = CaseTarget.extend({
  until: aDate('Välj vilken dag ärendet ska väckas.'),
  text: maybeWords(2_000),
})
export type Parking = z.infer<typeof Parking>
