import { z } from 'zod'
import { CaseTarget, maybeDate, words } from '#cases/fields.ts'

/** A guardian's signature: asked for, given, refused, or no longer needed. Pure. Nobody is asked why she says no. */
export const SignatureAct = CaseTarget.extend({
  guardian: z.coerce.number('Välj vårdnadshavare.').int().positive(),
  /** Today when it is left empty. */
  on: maybeDate,
})
export type SignatureAct = z.infer<typeof SignatureAct>

export const Leaving = CaseTarget.extend({
  guardian: SignatureAct.shape.guardian,
  text: words('Skriv varför hen inte ingår längre, till exempel att vårdnaden har ändrats.', 500),
})
export type Leaving = z.infer<typeof Leaving>
