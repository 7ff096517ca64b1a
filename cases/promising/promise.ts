import type { z } from 'zod'
import { z as zod } from 'zod'
import { aDate, CaseAddition, maybeWords } from '#cases/fields.ts'

export const Promised = CaseAddition.extend({
  date: aDate('Välj vilken dag du har lovat att höra av dig.'),
  time: zod
    .union([
      zod.literal('').transform(() => '16:00'),
      zod.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klockslaget som 14:30.'),
    ])
    .default('16:00'),
  text: maybeWords(2_000),
})
export type Promised = z.infer<typeof Promised>
