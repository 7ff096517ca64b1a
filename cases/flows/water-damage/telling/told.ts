import { z } from 'zod'
import { aDate, CaseAddition, words } from '#cases/fields.ts'
import { TOLD_WAYS } from '#cases/flows/water-damage/events.ts'

/** What the people in the home have been told, how, and when they hear from us next. */
export const Told = CaseAddition.extend({
  by: z.enum(TOLD_WAYS, 'Välj hur beskedet lämnades.'),
  text: words('Skriv vad du har berättat.', 5_000),
  date: aDate('Välj vilken dag nästa besked kommer senast.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klockslaget som 14:30.')
    .default('16:00'),
  /** Ticked: the same word to every case of the joint event. */
  all: z.literal('on').optional(),
})
export type Told = z.infer<typeof Told>
