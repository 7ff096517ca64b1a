import 'server-only'
import { and, asc, count, eq, or } from 'drizzle-orm'
import { mayReadCases } from '#cases/permissions.ts'
import type { SavedView, SavedViewTarget } from '#cases/saving-views/saved-view.ts'
import { db } from '#db/client.ts'
import { savedView } from '#db/schema/cases.ts'
import type { Actor } from '#platform/actor.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'

const MOST = 30

/** Keeps a queue under a name, for oneself or for the team. */
export async function saveView(actor: Actor, { name, query, shared }: SavedView): Promise<Result<{ query: string }>> {
  if (!mayReadCases(actor)) return refused({ message: 'Du har inte behörighet till ärenden.' })
  if (shared === 'team' && actor.teamId === null)
    return refused(refusal('shared', 'Du hör inte till något team. Spara vyn för dig själv.'))
  const [own] = await db.select({ kept: count() }).from(savedView).where(eq(savedView.ownerId, actor.employeeId))
  if ((own?.kept ?? 0) >= MOST) return refused({ message: `Du har redan ${MOST} sparade vyer. Ta bort någon först.` })
  await db
    .insert(savedView)
    .values({ name, query, ownerId: actor.employeeId, teamId: shared === 'team' ? actor.teamId : null })
  return done({ query })
}

/** Removes one's own view. */
export async function removeView(actor: Actor, { id }: SavedViewTarget): Promise<Result<null>> {
  const removed = await db
    .delete(savedView)
    .where(and(eq(savedView.id, id), eq(savedView.ownerId, actor.employeeId)))
    .returning()
  return removed.length ? done(null) : refused({ message: 'Vyn finns inte, eller så är den någon annans.' })
}

/** One's own views and the team's, by name. */
export function savedViews(actor: Actor) {
  return db
    .select({
      id: savedView.id,
      name: savedView.name,
      query: savedView.query,
      ownerId: savedView.ownerId,
      teamId: savedView.teamId,
    })
    .from(savedView)
    .where(
      or(
        eq(savedView.ownerId, actor.employeeId),
        actor.teamId === null ? undefined : eq(savedView.teamId, actor.teamId),
      ),
    )
    .orderBy(asc(savedView.name))
    .limit(60)
}
