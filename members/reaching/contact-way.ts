import { z } from 'zod'
import { LIMITS, maybeLine, rowId, seen, tooLong } from '#members/fields.ts'
import type { ContactKind } from '#members/person.ts'
import { parsePhone } from '#members/phone.ts'

export interface ContactWay {
  readonly kind: ContactKind
  /** E.164 or a short number; lower case for a mail address. */
  readonly value: string
  readonly shown: string
}

const MAIL = z.email()

/** Reads a phone number or a mail address, whichever it is; null when it is neither. */
function parseContactWay(text: string): ContactWay | null {
  if (text.includes('@')) {
    const isMail = text.length <= LIMITS.mail && MAIL.safeParse(text).success
    return isMail ? { kind: 'email', value: text.toLowerCase(), shown: text } : null
  }
  const phone = parsePhone(text)
  return phone && { kind: 'phone', value: phone.value, shown: phone.shown }
}

const UNREADABLE =
  'Skriv ett telefonnummer, till exempel 070-174 06 05, eller en e-postadress, till exempel namn@exempel.se.'

/** Any notation in, the stored form out. */
const contactWay = z
  .string({ error: UNREADABLE })
  .min(1, UNREADABLE)
  .max(LIMITS.mail, tooLong(LIMITS.mail))
  .transform((text, context) => {
    const way = parseContactWay(text)
    if (way) return way
    context.addIssue({ code: 'custom', message: UNREADABLE })
    return z.NEVER
  })

/** The same, where an empty field means none. */
export const maybeContactWay = (kind: ContactKind, message: string) =>
  z
    .string()
    .max(LIMITS[kind === 'phone' ? 'number' : 'mail'], tooLong(LIMITS[kind === 'phone' ? 'number' : 'mail']))
    .default('')
    .transform((text, context) => {
      const way = text === '' ? null : parseContactWay(text)
      if (text === '' || way?.kind === kind) return way
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })

export const NewContact = z.object({ personId: rowId, contact: contactWay, label: maybeLine(40) })
export type NewContact = z.infer<typeof NewContact>

export const ChangedContact = NewContact.extend({ contactId: rowId, seen })
export type ChangedContact = z.infer<typeof ChangedContact>

export const RemovedContact = z.object({ personId: rowId, contactId: rowId, seen })
export type RemovedContact = z.infer<typeof RemovedContact>
