import { z } from 'zod'
import { maybeDay, seen, words } from '#consent/fields.ts'

/** "To improve the experience" says nothing of what is done (EDPB 05/2020): alone it is no purpose. */
const isVague = (text: string) =>
  /förbättra|optimera|improv|enhanc/i.test(text) &&
  /upplevelse|experience/i.test(text) &&
  text.split(/\s+/).length <= 10

const explains = (missing: string) =>
  words(missing, 400)
    .min(40, 'Skriv så att en besökare förstår vad som görs och varför: minst 40 tecken.')
    .refine((text) => !isVague(text), 'Säg vad som görs med uppgifterna. Att upplevelsen förbättras räcker inte.')

/** What a form says about what things are stored for. */
export const PurposeEdit = z.object({
  /** Empty for a new one. */
  key: z.string().max(30).default(''),
  nameSv: words('Skriv namnet på svenska.', 60),
  nameEn: words('Skriv namnet på engelska.', 60),
  explainsSv: explains('Skriv på svenska vad som görs och varför.'),
  explainsEn: explains('Skriv på engelska vad som görs och varför.'),
  reason: words('Skriv varför. Det står i historiken som besökarna läser.', 300),
  validFrom: maybeDay,
  seen,
})
export type PurposeEdit = z.output<typeof PurposeEdit>

/** A part of HSB's site with a list of its own. */
export const PartEdit = z.object({
  nameSv: words('Skriv namnet på svenska.', 80),
  nameEn: words('Skriv namnet på engelska.', 80),
  reason: words('Skriv varför den läggs till.', 300),
})
export type PartEdit = z.output<typeof PartEdit>
