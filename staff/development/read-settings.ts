import 'server-only'
import { db, type Reader } from '#db/client.ts'
import { developmentSetting } from '#db/schema/staff-plans.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { learningIsOpen, type SettingKey, type SettingRow, settingOn } from '#staff/development/settings.ts'

/** Every value that HR has set, and the ones that hold today. */
export async function readSettings(reader: Reader = db) {
  const rows: SettingRow[] = await reader.select().from(developmentSetting)
  const today = stockholmDate(now())
  return {
    /** Days or months. */
    number: (key: SettingKey) => Number(settingOn(rows, key, today)),
    text: (key: SettingKey) => settingOn(rows, key, today),
    learningIsOpen: learningIsOpen(rows, today),
  }
}
