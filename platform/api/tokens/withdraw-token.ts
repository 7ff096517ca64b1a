import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { apiToken, apiTokenEvent } from '#db/schema/api.ts'
import type { Actor } from '#platform/actor.ts'
import { mayEditTokens, type TokenWithdrawal } from '#platform/api/tokens/token.ts'
import { now } from '#platform/clock.ts'
import { done, type Result, refused } from '#platform/result.ts'

/** Closes the door to a system at once, from the page. What it did keeps its name. */
export async function withdrawToken(actor: Actor, { tokenId }: TokenWithdrawal): Promise<Result<null>> {
  if (!mayEditTokens(actor)) return refused({ message: 'Bara administratörer återkallar nycklar.' })
  const withdrawn = await end(actor.employeeId, eq(apiToken.id, tokenId))
  return withdrawn ? done(null) : refused({ message: 'Nyckeln är redan återkallad.' })
}

/** The same by name, for the command line. Says whether there was such a token. */
export function withdrawNamed(name: string): Promise<boolean> {
  return end(null, sql`lower(${apiToken.name}) = lower(${name})`)
}

function end(actorId: number | null, which: ReturnType<typeof eq>): Promise<boolean> {
  return db.transaction(async (tx) => {
    const at = now()
    const [row] = await tx
      .update(apiToken)
      .set({ revokedAt: at })
      .where(and(which, isNull(apiToken.revokedAt)))
      .returning()
    if (!row) return false
    await tx.insert(apiTokenEvent).values({ at, actorId, tokenId: row.id, kind: 'withdrawn', data: {} })
    return true
  })
}
