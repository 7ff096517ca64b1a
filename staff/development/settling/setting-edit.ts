import { z } from 'zod'
import { day, maybeWords } from '#staff/development/fields.ts'
import { SETTING_KEYS, SETTINGS } from '#staff/development/settings.ts'

/** A new value of a setting from a day on. Pure. */
export const SettingEdit = z
  .object({
    key: z.enum(SETTING_KEYS, 'Välj vad som ska ändras.'),
    validFrom: day('Välj från vilken dag.'),
    value: maybeWords(10),
  })
  .superRefine(({ key, value }, context) => {
    const { kind } = SETTINGS[key]
    const fits = kind === 'date' ? value === '' || z.iso.date().safeParse(value).success : isWhole(value)
    if (!fits)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message:
          kind === 'date' ? 'Skriv datumet som ÅÅÅÅ-MM-DD, eller lämna tomt.' : 'Skriv ett heltal mellan 1 och 600.',
      })
  })
export type SettingEdit = z.infer<typeof SettingEdit>

const isWhole = (value: string) => /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 600
