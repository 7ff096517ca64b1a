import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { oneAtATime } from '#consent/declaring/dated-rows.ts'
import { mayEditPolicies } from '#consent/permissions.ts'
import type { SettingEdit } from '#consent/retaining/setting-edit.ts'
import { db } from '#db/client.ts'
import { setting as settings } from '#db/schema/consent.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

/** Sets how long something is kept, from today or a coming day. The row is the change and its history in one. */
export async function changeSetting(actor: Actor, edit: SettingEdit): Promise<Result<{ validFrom: string }>> {
  if (!mayEditPolicies(actor)) return refused({ message: 'Bara redaktörer ändrar hur länge något sparas.' })
  const today = stockholmDate(now())
  const { setting, value, source, seen } = edit
  const validFrom = edit.validFrom ?? today
  if (validFrom < today) return refused(refusal('validFrom', 'Välj i dag eller en kommande dag.'))
  return db.transaction(async (tx) => {
    await oneAtATime(tx)
    const [newest] = await tx
      .select()
      .from(settings)
      .where(eq(settings.key, setting.key))
      .orderBy(desc(settings.id))
      .limit(1)
    if (newest && newest.id > seen)
      return {
        ok: false,
        refusals: [{ message: 'Någon annan har ändrat tiden medan du skrev. Läs vad som är ändrat och spara igen.' }],
        conflict: {
          version: newest.id,
          changes: [`${newest.value} ${setting.unit} från och med ${swedishPlainDate(newest.validFrom)}.`],
        },
      }
    await tx
      .insert(settings)
      .values({ key: setting.key, validFrom, value, source, at: now(), actorId: actor.employeeId })
    return done({ validFrom })
  })
}
