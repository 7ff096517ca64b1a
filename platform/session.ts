import 'server-only'
import { cookies, headers } from 'next/headers'
import { forbidden, unauthorized } from 'next/navigation'
import { cache } from 'react'
import { driver } from '#db/client.ts'
import type { Actor, Role } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { originMatches } from '#platform/origin.ts'
import { tokenHash } from '#platform/session-adapter.ts'
import { sessionCookieName } from '#platform/session-cookie.ts'
import { isAlive, TOUCH_SECONDS } from '#platform/session-rules.ts'

interface Row {
  id: number
  name: string
  team_id: number | null
  last_seen_at: Date
  expires_at: Date
  access: string[]
}

/**
 * Who holds a session token at an instant, with the roles that are active right then; null where nobody does.
 * One query: a role that was withdrawn a second ago is gone. An employee with no active role is nobody.
 */
export async function actorOfToken(token: string, at: Date): Promise<{ actor: Actor; lastSeenAt: Date } | null> {
  const today = stockholmDate(at)
  const [row] = await driver()<Row[]>`
    select e.id::int, e.name, e.team_id::int, s.last_seen_at, s.expires_at,
      array(select g.access from staff.access_grant g where g.employee_id = e.id and not g.revoked
        and g.valid_from <= ${today} and coalesce(g.valid_to, 'infinity') >= ${today}) as access
    from platform.session s join staff.employee e on e.id = s.employee_id
    where s.token_hash = ${tokenHash(token)}`
  if (!row || !isAlive({ expiresAt: row.expires_at, lastSeenAt: row.last_seen_at }, at)) return null
  const roles = row.access.filter((access): access is Role => access !== 'protected')
  if (roles.length === 0) return null
  const actor: Actor = {
    employeeId: row.id,
    name: row.name,
    teamId: row.team_id,
    roles,
    mayReadProtected: row.access.includes('protected'),
  }
  return { actor, lastSeenAt: row.last_seen_at }
}

/** Who asks, from a background read that is no sign of a person at the screen (refreshes, the live channel). */
export const quietActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  return token ? ((await actorOfToken(token, now()))?.actor ?? null) : null
})

/** Who asks, when a person opened a page or sent a form; keeps the session from going idle. Once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value
  const found = token ? await actorOfToken(token, now()) : null
  if (!token || !found) return null
  const at = now()
  if (at.getTime() - found.lastSeenAt.getTime() > TOUCH_SECONDS * 1000) {
    await driver()`update platform.session set last_seen_at = ${at} where token_hash = ${tokenHash(token)} and last_seen_at < ${at}`
  }
  return found.actor
})

/** For pages: the actor, or the sign-in page (401), or the closed door (403) where `may` says no. */
export async function requireActor(may: (actor: Actor) => boolean = () => true): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) unauthorized()
  if (!may(actor)) forbidden()
  return actor
}

/** Whether the write under way comes from our own pages. */
export async function isSameOrigin(): Promise<boolean> {
  return originMatches(await headers())
}
