import { z } from 'zod'
import { maybeDay, words } from '#consent/fields.ts'
import { SETTINGS } from '#consent/retaining/settings.ts'

/** What a form says about how long something is kept. */
export const SettingEdit = z
  .object({
    key: z.string(),
    value: z
      .string()
      .regex(/^\d{1,4}$/, 'Skriv ett helt tal.')
      .transform(Number),
    validFrom: maybeDay,
    source: words('Skriv vem som har bestämt det, och varför.', 300),
    /** The newest change that the person had before her eyes; 0 for none. */
    seen: z.coerce.number('Ladda om sidan.').int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  })
  .transform(({ key, ...rest }, context) => {
    const setting = SETTINGS.find((one) => one.key === key)
    if (!setting) {
      context.addIssue({ code: 'custom', message: 'Inställningen finns inte. Ladda om sidan.' })
      return z.NEVER
    }
    if (rest.value < setting.min || rest.value > setting.max)
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `Välj mellan ${setting.min} och ${setting.max} ${setting.unit}.`,
      })
    return { ...rest, setting }
  })
export type SettingEdit = z.output<typeof SettingEdit>
