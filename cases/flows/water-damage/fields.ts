import { z } from 'zod'
import { orNothing } from '#cases/fields.ts'

/** The pieces that the forms of a water damage share. Pure. */

/** Which of the case's affected homes; empty for the whole case. */
export const maybeHome = orNothing(z.uuid(), 'Välj bland de drabbade bostäderna.')

/** The key of a row on this case, from a hidden field. */
export const rowKey = z.uuid('Det som skulle ändras finns inte. Ladda om sidan.')

/** A number as people write it, with a comma or a point. */
export const written = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .regex(/^\d{1,4}([.,]\d{1,2})?$/, missing)
    .transform((text) => Number(text.replace(',', '.')))
    .refine((value) => value <= most, `Skriv ett tal mellan 0 och ${most}.`)
