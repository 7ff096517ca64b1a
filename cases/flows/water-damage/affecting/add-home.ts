import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import { addToCase } from '#cases/add-to-case.ts'
import type { Changed } from '#cases/change-case.ts'
import type { Affected } from '#cases/flows/water-damage/affecting/affected.ts'
import { db } from '#db/client.ts'
import { waterHome } from '#db/schema/water-damage.ts'
import { resolveTarget } from '#members/tying/resolve-target.ts'
import type { Actor } from '#platform/actor.ts'
import { type Result, refusal, refused } from '#platform/result.ts'

/** Adds a home that the water has reached. A home that gives a protected identity away does not exist without the right. */
export async function addHome(
  actor: Actor,
  { homeId, homeIdText: text, status, ...target }: Affected,
): Promise<Result<Changed>> {
  const meant = await resolveTarget(actor, 'home', { id: homeId, text, field: 'homeId' })
  if ('ok' in meant) return meant
  if ('choices' in meant) {
    const names = meant.choices.slice(0, 4).map(({ name }) => name)
    return refused(refusal('homeId', `Flera bostäder passar: ${names.join('; ')}. Skriv lägenhetsnumret också.`))
  }
  const [row] = await db.execute<{ hidden: boolean }>(sql`select members.home_is_hidden(${meant.id}) as hidden`)
  const home = { key: target.submission, name: row?.hidden ? null : meant.name }
  const event = { kind: 'water_home_added', home, homeId: meant.id, status } as const
  return addToCase(actor, target, event, async (kase, tx) => {
    const [present] = await tx
      .select()
      .from(waterHome)
      .where(and(eq(waterHome.caseId, kase.id), eq(waterHome.homeId, meant.id)))
    if (present) return refused(refusal('homeId', 'Bostaden finns redan på ärendet.'))
    await tx.insert(waterHome).values({ key: home.key, caseId: kase.id, homeId: meant.id, status })
    return { set: {} }
  })
}
