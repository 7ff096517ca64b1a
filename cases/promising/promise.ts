import { z } from 'zod'
import { aDate, CaseAddition, maybeWords, orNothing } from '#cases/fields.ts'

/** What the member was promised, and until when. Without a time of day: before the office closes. */
export const Promised = CaseAddition.extend({
  date: aDate('Välj vilken dag du har lovat att höra av dig.'),
  time: orNothing(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'Skriv klockslaget som 14:30.').transform(
    (time) => time ?? '16:00',
  ),
  text: maybeWords(2_000),
})
export type Promised = z.infer<typeof Promised>
