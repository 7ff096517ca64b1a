import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { settingOn } from '#consent/retaining/retain.ts'
import { type RetentionSetting, SETTINGS } from '#consent/retaining/settings.ts'
import { db } from '#db/client.ts'
import { setting as settings } from '#db/schema/consent.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'

export interface RetentionShown {
  readonly setting: RetentionSetting
  readonly value: number
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
  return Promise.all(
    SETTINGS.map(async (setting) => {
      const history = await db
        .select()
        .from(settings)
        .where(eq(settings.key, setting.key))
        .orderBy(desc(settings.id))
        .limit(20)
      return { setting, value: await settingOn(setting, today), seen: history[0]?.id ?? 0, history }
    }),
  )
}
