import { HOUSING_SAVINGS_SETTINGS } from '#cases/flows/housing-savings/settings.ts'
import { RENT_DEFERRAL_SETTINGS } from '#cases/flows/rent-deferral/settings.ts'
import { WATER_DAMAGE_SETTINGS } from '#cases/flows/water-damage/settings.ts'
import { ACUTE_WORDS } from '#cases/registering/acute-words.ts'
import { GENERAL_SETTINGS } from '#cases/rules/general-settings.ts'
import type { AnySetting } from '#cases/rules/setting.ts'

/** Every rule that may be set, in the order of the page of rules. Pure. */
export const SETTINGS: readonly AnySetting[] = [
  ACUTE_WORDS,
  ...WATER_DAMAGE_SETTINGS,
  ...RENT_DEFERRAL_SETTINGS,
  ...HOUSING_SAVINGS_SETTINGS,
  ...GENERAL_SETTINGS,
]

/** A setting by its key. */
export function settingOf(key: string): AnySetting | undefined {
  return SETTINGS.find((setting) => setting.key === key)
}
