import { z } from 'zod'
import { maybeDay, seen } from '#consent/fields.ts'
import { POLICY_KINDS } from '#consent/policies/policy.ts'

/** No policy needs more, and it is compared word by word. */
const LONGEST = 60_000

/** Reading Markdown takes time by the square of what hangs together: beyond so many characters a reader is lost anyway. */
const LONGEST_PIECE = 5_000

/** Quotes within quotes within quotes are nothing that anybody writes, and slow to read. */
const DEEP_QUOTE = /^[ \t]*(>[ \t]*){7}/m

const line = z.string().max(200, 'Texten är för lång. Högst 200 tecken får plats.').default('')

const body = z
  .string()
  .max(LONGEST, `Texten är för lång. Högst ${LONGEST.toLocaleString('sv-SE')} tecken får plats.`)
  .refine(
    (text) => text.split(/\n[ \t]*\n/).every((piece) => piece.length <= LONGEST_PIECE),
    `Ett stycke är för långt. Dela upp det med tomma rader, i delar om högst ${LONGEST_PIECE.toLocaleString('sv-SE')} tecken.`,
  )
  .refine((text) => !DEEP_QUOTE.test(text), 'En rad börjar med för många >. Högst sex citat får ligga i varandra.')
  .default('')

/** What the editor's form sends: the words in both languages, and what is to be done with them. */
export const DraftEdit = z.object({
  kind: z.enum(POLICY_KINDS, 'Policyn finns inte. Gå tillbaka till listan.'),
  act: z.enum(['spara', 'publicera', 'planera', 'avplanera', 'slang'], 'Välj vad som ska göras.').default('spara'),
  titleSv: line,
  bodySv: body,
  titleEn: line,
  bodyEn: body,
  reason: z.string().max(500, 'Texten är för lång. Högst 500 tecken får plats.').default(''),
  day: maybeDay,
  time: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], 'Skriv klockslaget som TT:MM.')
    .default(''),
  seen,
})
export type DraftEdit = z.output<typeof DraftEdit>
