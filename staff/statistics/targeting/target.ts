import { z } from 'zod'
import { day, whole } from '#staff/development/fields.ts'

/** What the manager aims at for the internal share of leavers, in whole per cent, from a day on. */
export const Target = z.object({
  percent: whole('Skriv målet i hela procent, från 1 till 100.', 1, 100),
  validFrom: day('Skriv från vilken dag målet gäller.'),
})
export type Target = z.infer<typeof Target>
