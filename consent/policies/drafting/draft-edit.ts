import { z } from 'zod'
import { maybeDay, seen } from '#consent/fields.ts'
import { POLICY_KINDS } from '#consent/policies/policy.ts'

/** No policy needs more, and it is compared word by word. */
const LONGEST = 60_000

const text = (most: number) =>
  z
    .string()
    .max(most, `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`)
    .default('')

/** What the editor's form sends: the words in both languages, and what is to be done with them. */
export const DraftEdit = z.object({
  kind: z.enum(POLICY_KINDS, 'Policyn finns inte. Gå tillbaka till listan.'),
  act: z.enum(['spara', 'publicera', 'planera', 'avplanera', 'slang'], 'Välj vad som ska göras.').default('spara'),
  titleSv: text(200),
  bodySv: text(LONGEST),
  titleEn: text(200),
  bodyEn: text(LONGEST),
  reason: text(500),
  day: maybeDay,
  time: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], 'Skriv klockslaget som TT:MM.')
    .default(''),
  seen,
})
export type DraftEdit = z.output<typeof DraftEdit>
