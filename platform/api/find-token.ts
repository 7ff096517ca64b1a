import 'server-only'
import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { apiToken } from '#db/schema/api.ts'
import type { SystemActor } from '#platform/actor.ts'
import type { Scope } from '#platform/api/scopes.ts'
import { now } from '#platform/clock.ts'
import { tokenHash } from '#platform/session-adapter.ts'

export interface Caller {
  readonly actor: SystemActor
  readonly scopes: readonly Scope[]
  readonly perMinute: number
}

/** How exactly "last used" is kept: a busy system need not write its row at every request. */
const USED_WITHIN_MS = 60_000

/** The system behind `Authorization: Bearer …`; null without a token that holds now. Nothing else is looked at, a cookie least of all. */
export async function callerOf(headers: Headers): Promise<Caller | null> {
  const [, token] = /^Bearer +([\w-]{20,200})$/i.exec(headers.get('authorization') ?? '') ?? []
  if (!token) return null
  const [row] = await db
    .select()
    .from(apiToken)
    .where(eq(apiToken.tokenHash, tokenHash(token)))
  const at = now()
  if (!row || row.revokedAt || row.expiresAt <= at) return null
  const usedBefore = new Date(at.getTime() - USED_WITHIN_MS)
  if (!row.lastUsedAt || row.lastUsedAt < usedBefore) {
    await db
      .update(apiToken)
      .set({ lastUsedAt: at })
      .where(and(eq(apiToken.id, row.id), or(isNull(apiToken.lastUsedAt), lt(apiToken.lastUsedAt, at))))
  }
  const worksCases = row.scopes.some((scope) => scope.startsWith('cases:'))
  const actor: SystemActor = {
    employeeId: null,
    tokenId: row.id,
    name: row.name,
    teamId: null,
    // Which of an agent's acts it may ask for is each operation's scope.
    roles: worksCases ? ['agent'] : [],
    mayReadProtected: false,
  }
  return { actor, scopes: row.scopes, perMinute: row.perMinute }
}
