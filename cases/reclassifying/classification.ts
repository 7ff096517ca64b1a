import { z } from 'zod'
import { PRIORITIES } from '#cases/case.ts'
import { CaseTarget, words } from '#cases/fields.ts'

export const TypeChange = CaseTarget.extend({ type: words('Välj en ärendetyp i listan.', 100) })
export type TypeChange = z.infer<typeof TypeChange>

export const PriorityChange = CaseTarget.extend({
  priority: z.coerce.number().pipe(z.literal(PRIORITIES, 'Välj en prioritet.')),
})
export type PriorityChange = z.infer<typeof PriorityChange>
