import { z } from 'zod'
import { CaseAddition, maybeWords } from '#cases/fields.ts'

/** How a call went. A call that came in was, by its nature, answered. */
export const Call = CaseAddition.extend({
  outcome: z.enum(['in', 'out_reached', 'out_missed'], 'Välj om samtalet kom in, eller om du ringde upp.'),
  text: maybeWords(),
}).superRefine((call, context) => {
  if (call.outcome !== 'out_missed' && call.text === '') {
    context.addIssue({ code: 'custom', path: ['text'], message: 'Skriv kort vad ni kom fram till.' })
  }
})
export type Call = z.infer<typeof Call>
