import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { publishedPolicy } from '#consent/policies/reading/published.ts'
import { settingOn } from '#consent/retaining/retain.ts'
import { type RetentionSetting, SETTINGS } from '#consent/retaining/settings.ts'
import { db } from '#db/client.ts'
import { setting as settings } from '#db/schema/consent.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

export interface RetentionShown {
  readonly setting: RetentionSetting
  readonly value: number
  /** Whether the policy on personal data says this time, in both its languages. */
  readonly isTold: boolean
  /** The newest change, 0 for none: what a form built on this page has seen. */
  readonly seen: number
  /** Newest first. */
  readonly history: readonly {
    readonly id: number
    readonly value: number
    readonly validFrom: string
    readonly source: string
  }[]
}

/** How long proof and visits are kept today, with every change that was made. */
export async function retentionShown(): Promise<RetentionShown[]> {
  const today = stockholmDate(now())
  const policies = await Promise.all((['sv', 'en'] as const).map((language) => publishedPolicy('privacy', language)))
  const [sv = '', en = ''] = policies.map((policy) => policy?.body)
  return Promise.all(
    SETTINGS.map(async (setting) => {
      const history = await db
        .select()
        .from(settings)
        .where(eq(settings.key, setting.key))
        .orderBy(desc(settings.id))
        .limit(20)
      const value = await settingOn(setting, today)
      const isTold = says(sv, `${value} ${setting.unit}`) && says(en, `${value} ${setting.unitEn}`)
      return { setting, value, isTold, seen: history[0]?.id ?? 0, history }
    }),
  )
}

/** Whether a text names a time, and not a longer number that ends with it. */
const says = (text: string, time: string) => new RegExp(`(?<!\\d)${time}(?!\\p{L})`, 'u').test(text)
