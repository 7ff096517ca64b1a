import { z } from 'zod'
import { aDate, maybeId, words } from '#cases/fields.ts'
import { settingOf } from '#cases/rules/catalogue.ts'
import { readValue } from '#cases/rules/changing/read-value.ts'
import { openingFault } from '#cases/rules/opening-hours.ts'
import { otherHoursFault } from '#cases/rules/other-hours.ts'
import type { AnySetting, Row, SettingValue } from '#cases/rules/setting.ts'

/** A change of one setting as its form sends it: the value in fields of its kind, from which day, for whom and why. */
const About = z.object({
  key: z.string(),
  /** Empty for everybody. */
  associationId: maybeId,
  validFrom: aDate('Välj från och med vilken dag.'),
  source: words('Skriv varför, eller var regeln står.', 500),
  /** The newest change the person had before her eyes; 0 for none. */
  seen: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
})

export interface RuleEdit extends Omit<z.infer<typeof About>, 'key'> {
  readonly setting: AnySetting
  readonly value: SettingValue
}

// One schema for all kinds of settings: what is wrong with the value is said together with what is wrong beside it.
export const RuleEdit = z.record(z.string(), z.unknown()).transform((sent, context): RuleEdit => {
  const about = About.safeParse(sent)
  const setting = settingOf(String(sent.key))
  if (!setting) {
    context.addIssue({ code: 'custom', message: 'Inställningen finns inte. Gå tillbaka till listan.' })
    return z.NEVER
  }
  const read = readValue(setting, sent)
  if ('refusals' in read)
    for (const { field = 'value', message } of read.refusals)
      context.addIssue({ code: 'custom', path: [field], message })
  else {
    const rows = Array.isArray(read.value) ? (read.value as readonly Row[]) : []
    const fault = openingFault(setting, rows) ?? otherHoursFault(setting, rows)
    if (fault) context.addIssue({ code: 'custom', path: ['value'], message: fault })
  }
  for (const { path, message } of about.error?.issues ?? []) context.addIssue({ code: 'custom', path, message })
  if ('refusals' in read || !about.success) return z.NEVER
  const { key: _, ...rest } = about.data
  return { ...rest, setting, value: read.value }
})
