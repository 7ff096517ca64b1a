import { z } from 'zod'
import { PRIORITIES } from '#cases/case.ts'
import { AUDIENCES, IDENTIFICATION_LEVELS } from '#cases/case-type.ts'
import { maybeWords, words } from '#cases/fields.ts'

const list = (text: string) => [
  ...new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim().toLocaleLowerCase('sv'))
      .filter(Boolean),
  ),
]

/** What an administrator says about a type of inquiry. Open time is given in hours, as people think of it. */
const Settings = z.object({
  name: words('Ge ärendetypen ett namn.', 100),
  group: words('Välj eller skriv en grupp.', 60),
  audience: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(AUDIENCES)).min(1, 'Välj minst en målgrupp.')),
  urgency: z.coerce.number().pipe(z.literal(PRIORITIES, 'Välj en prioritet.')),
  synonyms: maybeWords(2_000)
    .transform(list)
    .pipe(z.array(z.string().max(60, 'Varje synonym får vara högst 60 tecken.')).max(60, 'Högst 60 synonymer.')),
  answerHours: z
    .string('Skriv inom hur många timmar medlemmen ska ha svar.')
    .transform((text) => Number(text.replace(',', '.')))
    .pipe(
      z
        .number('Skriv ett tal, till exempel 8 eller 0,5.')
        .min(0.1, 'Skriv ett tal som är större än noll.')
        .max(1_600, 'Högst 1 600 timmar.'),
    ),
  identification: z.coerce.number().pipe(z.literal(IDENTIFICATION_LEVELS, 'Välj en identifieringsnivå.')),
})

export const NewType = Settings
export type NewType = z.infer<typeof NewType>

export const TypeEdit = Settings.extend({
  key: z.string().regex(/^[a-z][a-z0-9_]{0,60}$/),
  version: z.coerce.number().int().min(1).max(2_147_483_647),
  active: z.enum(['yes', 'no']).default('no'),
})
export type TypeEdit = z.infer<typeof TypeEdit>

/** A stable key from a Swedish name: "Lås och nycklar" is las_och_nycklar. */
export function keyOf(name: string): string {
  const plain = name
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 60)
  return plain || 'type'
}
