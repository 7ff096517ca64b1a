import 'server-only'
import { randomBytes } from 'node:crypto'
import { db } from '#db/client.ts'
import { apiToken, apiTokenEvent } from '#db/schema/api.ts'
import type { Actor } from '#platform/actor.ts'
import { mayEditTokens, type NewToken } from '#platform/api/tokens/token.ts'
import { now } from '#platform/clock.ts'
import { brokenConstraint } from '#platform/database-faults.ts'
import { done, type Result, refusal, refused } from '#platform/result.ts'
import { tokenHash } from '#platform/session-adapter.ts'

/** Requests a minute: ten a second, more than a telephone system or a web form ever sends. */
const PER_MINUTE = 600
const DAY_MS = 86_400_000

export interface CreatedToken {
  readonly name: string
  /** Shown once: only its hash is kept. */
  readonly token: string
  /** ISO 8601. */
  readonly expiresAt: string
}

/** Lets another system in, from the page. */
export async function createToken(actor: Actor, wanted: NewToken): Promise<Result<CreatedToken>> {
  if (!mayEditTokens(actor)) return refused({ message: 'Bara administratörer skapar nycklar.' })
  return makeToken(actor.employeeId, wanted)
}

/** The same for the command line, whose user has the database itself; nobody stands in the event. */
export async function makeToken(
  actorId: number | null,
  { name, scopes, days }: NewToken,
): Promise<Result<CreatedToken>> {
  const token = `koms_${randomBytes(32).toString('base64url')}`
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + days * DAY_MS)
  try {
    await db.transaction(async (tx) => {
      const [row] = await tx
        .insert(apiToken)
        .values({
          name,
          tokenHash: tokenHash(token),
          scopes: [...new Set(scopes)],
          perMinute: PER_MINUTE,
          createdAt,
          expiresAt,
        })
        .returning()
      if (!row) throw new Error('the inserted token did not come back')
      const data = { scopes: row.scopes, expiresAt: expiresAt.toISOString() }
      await tx.insert(apiTokenEvent).values({ at: createdAt, actorId, tokenId: row.id, kind: 'created', data })
    })
    return done({ name, token, expiresAt: expiresAt.toISOString() })
  } catch (error) {
    if (brokenConstraint(error) !== 'api_token_name') throw error
    return refused(
      refusal('name', `Det finns redan en nyckel som heter ${name}. Återkalla den först, eller välj ett annat namn.`),
    )
  }
}
