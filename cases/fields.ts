import { z } from 'zod'
import { CASE_NUMBER } from '#cases/case.ts'

/** The pieces that the forms of the case wing share. Pure. Every message says what to do. */

export const LIMITS = { title: 200, name: 120, text: 20_000 } as const

/** Words that must be there. */
export function words(missing: string, most: number = LIMITS.text) {
  return z
    .string({ error: missing })
    .min(1, missing)
    .max(most, `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`)
}

/** Words that may be left out; absent and empty are the same. */
export function maybeWords(most: number = LIMITS.text) {
  return z
    .string()
    .max(most, `Texten är för lång. Högst ${most.toLocaleString('sv-SE')} tecken får plats.`)
    .default('')
}

/** A field that may be left empty; anything else must fit, or the message says what to do. */
export function orNothing<S extends z.ZodType>(schema: S, message: string) {
  return z
    .union([z.literal('').transform(() => null), schema], message)
    .nullable()
    .default(null)
}

/** A row's id from a hidden field or a list; empty means none. */
export const maybeId = orNothing(z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER), 'Välj i listan.')

/** The form's own key, made when the form was shown: the same form sent twice is one act. */
export const submission = z.uuid('Formuläret saknar sin nyckel. Ladda om sidan.')

/** Which case, and which version of it the person had before her eyes. */
export const CaseTarget = z.object({
  number: z.string().regex(CASE_NUMBER, 'Ärendenumret ska se ut som 2026-004217.'),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
})
export type CaseTarget = z.infer<typeof CaseTarget>

/** Which case to add to: adding overwrites nothing, so no version is needed. */
export const CaseAddition = z.object({ number: CaseTarget.shape.number, submission })
export type CaseAddition = z.infer<typeof CaseAddition>

/** A date field; empty means none. */
export const maybeDate = orNothing(z.iso.date(), 'Skriv datumet som ÅÅÅÅ-MM-DD.')
export const aDate = (missing: string) =>
  z.string({ error: missing }).min(1, missing).pipe(z.iso.date('Skriv datumet som ÅÅÅÅ-MM-DD.'))
