import { z } from 'zod'
import { aDate, CaseAddition, LIMITS, maybeWords, words } from '#cases/fields.ts'
import { maybeHome } from '#cases/flows/water-damage/fields.ts'
import { DOCUMENT_KEYS } from '#cases/flows/water-damage/work.ts'

/** A certificate, report or decision that has come. Pure. */
export const DocumentNote = CaseAddition.extend({
  document: z.enum(DOCUMENT_KEYS, 'Välj vad som har kommit.'),
  issuer: words('Skriv vem som har skickat det.', LIMITS.name),
  receivedOn: aDate('Välj vilken dag det kom.'),
  reference: maybeWords(LIMITS.title),
  home: maybeHome,
})
export type DocumentNote = z.infer<typeof DocumentNote>
