import 'server-only'
import { db } from '#db/client.ts'
import { developmentSetting } from '#db/schema/staff-plans.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { mayKeepSettings } from '#staff/development/permissions.ts'
import type { SettingEdit } from '#staff/development/settling/setting-edit.ts'

/** Sets a value from a day on. The row is its own event: it is added, and nothing ever changes it. */
export async function changeSetting(actor: Actor, { key, validFrom, value }: SettingEdit): Promise<Result<null>> {
  if (!mayKeepSettings(actor)) return refused({ message: 'Bara HR ändrar de här reglerna.' })
  if (validFrom < stockholmDate(now()))
    return refused(refusal('validFrom', 'Dagen har redan varit. Välj i dag eller en dag som kommer.'))
  await db.insert(developmentSetting).values({ key, validFrom, value, at: now(), actorId: actor.employeeId })
  return done(null)
}
