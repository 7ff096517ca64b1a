import { z } from 'zod'

/** The pieces that the forms of the public wing share. Pure. Every message says what to do. */

export const words = (missing: string, most: number) =>
  z
    .string({ error: missing })
    .min(1, missing)
    .max(most, `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`)

/** Words that may be left out; absent and empty are null. */
export const maybeWords = (most: number) =>
  z
    .string()
    .max(most, `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`)
    .default('')
    .transform((text) => text || null)

/** A date field; empty means at once. Any year a date field can hold is a date to zod; PostgreSQL has no year 0. */
export const maybeDay = z
  .union(
    [z.literal('').transform(() => null), z.iso.date().refine((day) => day >= '2000-01-01' && day < '2200-01-01')],
    'Skriv datumet som ÅÅÅÅ-MM-DD, mellan år 2000 och 2199.',
  )
  .nullable()
  .default(null)

/** How far the person had seen when she opened the form. */
export const seen = z.coerce.number('Ladda om sidan.').int().min(0).max(2_147_483_647).default(0)

export const isTicked = z
  .string()
  .optional()
  .transform((value) => value === 'on')
