import { z } from 'zod'
import {
  maybeDate,
  maybeLine,
  maybePersonalNumber,
  maybePreference,
  maybeRowId,
  nameLine,
  ticked,
} from '#members/fields.ts'
import { maybeContactWay } from '#members/reaching/contact-way.ts'

export const HOME_ROLES = ['owner', 'tenant', 'resident'] as const

/** What the form for a new person sends. */
export const Registration = z
  .object({
    submission: z.uuid('Formuläret saknar sin nyckel. Ladda om sidan.'),
    givenName: nameLine,
    familyName: nameLine,
    personalNumber: maybePersonalNumber,
    birthDate: maybeDate,
    phone: maybeContactWay('phone', 'Telefonnumret stämmer inte. Skriv det till exempel som 070-174 06 05.'),
    email: maybeContactWay('email', 'E-postadressen stämmer inte. Skriv den till exempel som namn@exempel.se.'),
    membershipNumber: maybeLine(20),
    memberFrom: maybeDate,
    preference: maybePreference,
    interpreter: maybeLine(),
    role: z
      .union([z.literal('').transform(() => null), z.enum(HOME_ROLES)], 'Välj en roll i listan.')
      .nullable()
      .default(null),
    home: maybeRowId,
    homeText: z.string().max(200, 'Texten är för lång. Skriv adressen och lägenhetsnumret.').default(''),
    validFrom: maybeDate,
    /** Somebody has looked at the suggested duplicates: this is another person. */
    confirmed: ticked,
  })
  .refine((sent) => sent.givenName || sent.familyName, { path: ['familyName'], message: 'Skriv minst ett av namnen.' })
  .refine((sent) => sent.role !== null || (sent.home === null && sent.homeText === ''), {
    path: ['role'],
    message: 'Välj vilken roll personen har i bostaden.',
  })
  .refine((sent) => sent.role === null || sent.validFrom !== null, {
    path: ['validFrom'],
    message: 'Skriv från vilken dag personen bor där eller äger bostaden.',
  })
export type Registration = z.infer<typeof Registration>
