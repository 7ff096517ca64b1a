import { z } from 'zod'

/** The pieces that the forms about development share. Pure. Every message says what to do. */

/** A row's id, from a hidden field or a list. */
export const rowId = z.coerce
  .number('Välj i listan.')
  .int('Välj i listan.')
  .positive('Välj i listan.')
  .max(2 ** 31)

export const maybeRowId = z
  .union([z.literal('').transform(() => null), rowId], 'Välj i listan.')
  .nullable()
  .default(null)

const calendarDay = z.iso
  .date({ error: 'Skriv datumet som ÅÅÅÅ-MM-DD.', abort: true })
  .refine((date) => date >= '1950-01-01' && date < '2200-01-01', 'Kontrollera året. Det ska vara mellan 1950 och 2199.')

/** A day that must be given. */
export const day = (missing: string) => z.string({ error: missing }).min(1, missing).pipe(calendarDay)

export const maybeDay = z
  .union([z.literal('').transform(() => null), calendarDay], 'Skriv datumet som ÅÅÅÅ-MM-DD.')
  .nullable()
  .default(null)

const tooLong = (most: number) => `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`

/** Words that must be there. */
export const words = (missing: string, most: number) =>
  z.string({ error: missing }).min(1, missing).max(most, tooLong(most))

export const maybeWords = (most: number) => z.string().max(most, tooLong(most)).default('')

/** Any number of ticked boxes of one name; the form sends one as a text, several as a list, a refused one as "1,2". */
export const rowIds = z.preprocess(
  (value) => [value ?? []].flat().filter((one) => one !== ''),
  z.array(rowId).max(200, 'Välj färre.'),
)

/** A whole number within bounds. */
export const whole = (message: string, least: number, most: number) =>
  z.coerce.number(message).int(message).min(least, message).max(most, message)

/** Which wording of a row the person had before her eyes. */
export const version = whole('Ladda om sidan.', 1, 2_000_000_000)

/** A tick box. */
export const ticked = z
  .union([z.literal('on').transform(() => true), z.literal('').transform(() => false)])
  .default(false)
