import { z } from 'zod'
import { CONTACT_PREFERENCES } from '#members/person.ts'
import { parsePersonalNumber } from '#members/personal-number.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

/** The pieces that the forms of the member wing share. Pure. Every message says what to do. */

export const LIMITS = { name: 100, short: 60, number: 40, mail: 254 } as const

export const tooLong = (most: number) => `Texten är för lång. Högst ${most} tecken får plats.`

/** One line that may be left out; absent and empty are the same null. */
export function maybeLine(most: number = LIMITS.short) {
  return z
    .string()
    .max(most, tooLong(most))
    .refine((text) => !text.includes('\n'), 'Skriv på en enda rad.')
    .transform((text) => text || null)
    .nullable()
    .default(null)
}

export const nameLine = z
  .string()
  .max(LIMITS.name, tooLong(LIMITS.name))
  .refine((text) => !/[\n<>]/.test(text), 'Ett namn skrivs på en rad och utan tecknen < och >.')
  .default('')

const SPELL_DATE = 'Skriv datumet som ÅÅÅÅ-MM-DD.'

/** Nobody here was born before these years or is planned for after them; PostgreSQL has no year 0 at all. */
const day = z.iso
  .date({ error: SPELL_DATE, abort: true })
  .refine((date) => date >= '1800-01-01' && date < '2200-01-01', 'Kontrollera året. Det ska vara mellan 1800 och 2199.')

/** A date field; empty means none. */
export const maybeDate = z
  .union([z.literal('').transform(() => null), day], SPELL_DATE)
  .nullable()
  .default(null)

export function aDate(missing: string) {
  return z.string({ error: missing }).min(1, missing).pipe(day)
}

/** A row's id from a hidden field; anything else is a form that somebody has changed. */
export const rowId = z.coerce
  .number('Ladda om sidan och försök igen.')
  .int('Ladda om sidan och försök igen.')
  .positive('Ladda om sidan och försök igen.')
  .max(Number.MAX_SAFE_INTEGER, 'Ladda om sidan och försök igen.')

export const maybeRowId = z
  .union([z.literal('').transform(() => null), rowId], 'Välj i listan.')
  .nullable()
  .default(null)

/** What stood in the line when the form was opened (`members/seen.ts`). */
export const seen = z.string('Ladda om sidan och försök igen.')

export const version = z.coerce.number().int().min(1).max(2_147_483_647)

/** A ticked box sends "on"; an unticked one sends nothing. */
export const ticked = z
  .string()
  .optional()
  .transform((text) => text === 'on')

export const maybePreference = z
  .union([z.literal('').transform(() => null), z.enum(CONTACT_PREFERENCES)], 'Välj i listan.')
  .nullable()
  .default(null)

/** Any notation in, twelve digits out. */
export const maybePersonalNumber = z
  .string()
  .max(LIMITS.number, tooLong(LIMITS.number))
  .default('')
  .transform((text, context) => {
    if (text === '') return null
    const found = parsePersonalNumber(text, stockholmDate(now()))
    if (found) return found
    context.addIssue({
      code: 'custom',
      message: 'Personnumret stämmer inte. Skriv det som ÅÅÅÅMMDD-NNNN och kontrollera siffrorna.',
    })
    return z.NEVER
  })
