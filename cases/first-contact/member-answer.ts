import { z } from 'zod'
import { CaseTarget, maybeWords } from '#cases/fields.ts'

/** What the member herself says of an ended case: did she get help? */
export const MemberAnswer = CaseTarget.extend({
  solved: z.enum(['yes', 'no'], 'Välj om medlemmen fick hjälp.').transform((answer) => answer === 'yes'),
  text: maybeWords(5_000),
})
export type MemberAnswer = z.infer<typeof MemberAnswer>
