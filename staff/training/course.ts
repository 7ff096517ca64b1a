import { z } from 'zod'
import {
  day,
  maybeDay,
  maybeRowId,
  maybeWords,
  rowId,
  rowIds,
  ticked,
  whole,
  words,
} from '#staff/development/fields.ts'

/** Courses and their sessions as forms say them. Pure. */
export const CourseEdit = z.object({
  courseId: maybeRowId,
  name: words('Ge utbildningen ett namn.', 100),
  description: maybeWords(2_000),
  hours: z
    .string('Skriv hur många timmar den tar.')
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(
      z
        .number('Skriv ett tal, till exempel 3 eller 1,5.')
        .min(0.5, 'Minst en halv timme.')
        .max(400, 'Högst 400 timmar.')
        .transform((hours) => Math.round(hours * 2) / 2),
    ),
  validMonths: z
    .union(
      [z.literal('').transform(() => null), whole('Skriv antal månader, eller lämna tomt.', 1, 240)],
      'Skriv antal månader, eller lämna tomt.',
    )
    .nullable()
    .default(null),
  fields: rowIds,
  retired: ticked,
})
export type CourseEdit = z.infer<typeof CourseEdit>

export const NewSession = z
  .object({
    courseId: rowId,
    startsOn: day('Välj vilken dag.'),
    startsAt: z
      .string('Skriv klockslaget som 09:00.')
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Skriv klockslaget som 09:00.'),
    endsOn: maybeDay,
    place: words('Skriv var det hålls.', 120),
    seats: whole('Skriv hur många platser det finns, 1–500.', 1, 500),
  })
  .transform((one) => ({ ...one, endsOn: one.endsOn ?? one.startsOn }))
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'Sista dagen kan inte komma före den första.',
  })
export type NewSession = z.infer<typeof NewSession>

export const SessionTarget = z.object({ sessionId: rowId })
export type SessionTarget = z.infer<typeof SessionTarget>

/** Who took part, by the ids of the places; everybody else who held one did not. */
export const Attendance = z.object({ sessionId: rowId, attended: rowIds })
export type Attendance = z.infer<typeof Attendance>
