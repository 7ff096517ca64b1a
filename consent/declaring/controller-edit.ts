import Organisationsnummer from 'organisationsnummer'
import { z } from 'zod'
import { isTicked, maybeDay, seen, words } from '#consent/fields.ts'

/** What a form says about one that answers for what is stored. */
export const ControllerEdit = z.object({
  /** Empty for a new one. */
  key: z.string().max(60).default(''),
  name: words('Skriv namnet på föreningen eller bolaget.', 120),
  organisationNumber: z
    .string()
    .default('')
    .transform((text) => text.replace(/[\s-]/g, '').replace(/^16(?=\d{10}$)/, ''))
    .refine(
      (digits) => digits === '' || (/^\d{10}$/.test(digits) && Organisationsnummer.valid(digits)),
      'Numret stämmer inte. Det ska ha tio siffror, som 702000-1234, och en riktig kontrollsiffra.',
    )
    .transform((digits) => digits || null),
  contact: words('Skriv hur en besökare når dem: en e-postadress, ett nummer eller en adress.', 300),
  reason: words('Skriv varför. Det står i historiken som besökarna läser.', 300),
  validFrom: maybeDay,
  asksAgain: isTicked,
  seen,
})
export type ControllerEdit = z.output<typeof ControllerEdit>

/** "HSB Stockholm" as `hsb_stockholm`. Pure. */
export function controllerKey(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  return ascii
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 60)
}
