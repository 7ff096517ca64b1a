import { WATER_DAMAGE_SETTINGS } from '#cases/flows/water-damage/settings.ts'
import type { AnySetting } from '#cases/rules/setting.ts'

/** Every rule that may be set, in the order of the page of rules. Pure. */
export const SETTINGS: readonly AnySetting[] = [...WATER_DAMAGE_SETTINGS]

/** A setting by its key. */
export function settingOf(key: string): AnySetting | undefined {
  return SETTINGS.find((setting) => setting.key === key)
}
