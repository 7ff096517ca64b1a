import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { mayKeepSettings } from '#staff/development/permissions.ts'
import { SETTING_KEYS, type SettingKey, settingOn } from '#staff/development/settings.ts'

interface SettingChange {
  readonly id: number
  readonly key: SettingKey
  readonly validFrom: string
  readonly value: string
  readonly at: Date
  readonly who: string
}

export interface SettingsPage {
  readonly values: readonly { readonly key: SettingKey; readonly value: string }[]
  /** Newest first. */
  readonly changes: readonly SettingChange[]
  readonly today: string
}

/** What holds today, and everything that was ever decided. For HR. */
export async function settingsPage(actor: Actor): Promise<SettingsPage> {
  const today = stockholmDate(now())
  if (!mayKeepSettings(actor)) return { values: [], changes: [], today }
  const changes = await driver()<SettingChange[]>`
    select s.id::int, s.key, s.valid_from as "validFrom", s.value, s.at, e.name as who
    from staff.development_setting s join staff.employee e on e.id = s.actor_id order by s.id desc`
  const values = SETTING_KEYS.map((key) => ({ key, value: settingOn(changes, key, today) }))
  return { values, changes: [...changes], today }
}
