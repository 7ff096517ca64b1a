import { z } from 'zod'
import { CaseTarget, LIMITS, maybeWords, orNothing, words } from '#cases/fields.ts'

export const Correction = CaseTarget.extend({
  title: words('Skriv en rubrik.', LIMITS.title),
  description: maybeWords(),
})
export type Correction = z.infer<typeof Correction>

/** Whom the case is about, chosen in the register as `person:12`; nobody takes the link away. */
export const PersonLink = CaseTarget.extend({
  about: orNothing(z.string().regex(/^person:[1-9]\d{0,14}$/), 'Välj en person i listan.'),
  /** What stands in the box. Words that are nobody's choice do not mean nobody. */
  callerText: maybeWords(LIMITS.title),
}).refine(({ about, callerText }) => about !== null || callerText === '', {
  path: ['about'],
  message: 'Välj personen i listan, eller töm fältet för att ta bort kopplingen.',
})
export type PersonLink = z.infer<typeof PersonLink>
