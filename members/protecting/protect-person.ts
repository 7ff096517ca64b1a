import 'server-only'
import { eq } from 'drizzle-orm'
import { person } from '#db/schema/members.ts'
import { type Changed, changePerson } from '#members/change-person.ts'
import { stale } from '#members/correcting/correct-person.ts'
import { mayProtect } from '#members/permissions.ts'
import type { Protection } from '#members/protecting/protection.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { type Result, refused } from '#platform/result.ts'

/** Sets or lifts the protection flags. The database then shields her household and her cases by itself. */
export async function protectPerson(actor: Actor, sent: Protection): Promise<Result<Changed>> {
  if (!mayProtect(actor))
    return refused({ message: 'Bara den som har rätten skyddade uppgifter kan ändra skyddet. Be en sådan kollega.' })
  return changePerson(actor, sent.id, async (tx, locked) => {
    if (locked.version !== sent.version) return stale(tx, actor, locked, sent.version)
    const { sekretessmarkering, skyddadFolkbokforing } = sent
    const isSame =
      locked.sekretessmarkering === sekretessmarkering && locked.skyddadFolkbokforing === skyddadFolkbokforing
    if (isSame) return { event: null }
    const version = locked.version + 1
    await tx
      .update(person)
      .set({ sekretessmarkering, skyddadFolkbokforing, version, updatedAt: now() })
      .where(eq(person.id, locked.id))
    return { event: { kind: 'protection_changed', sekretessmarkering, skyddadFolkbokforing, version } }
  })
}
