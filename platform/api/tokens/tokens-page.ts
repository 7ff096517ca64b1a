import 'server-only'
import { driver } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import type { Scope } from '#platform/api/scopes.ts'
import { mayEditTokens } from '#platform/api/tokens/token.ts'
import { now } from '#platform/clock.ts'

export interface TokenRow {
  readonly id: number
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly hasExpired: boolean
}

interface TokenEvent {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly token: string
  readonly kind: 'created' | 'withdrawn'
}

/** The tokens that are not withdrawn, by name. */
export async function liveTokens(): Promise<TokenRow[]> {
  return [
    ...(await driver()<TokenRow[]>`
      select id::int as id, name, scopes, created_at as "createdAt", expires_at as "expiresAt",
        last_used_at as "lastUsedAt", expires_at <= ${now()} as "hasExpired"
      from platform.api_token where revoked_at is null order by lower(name)`),
  ]
}

/** The tokens and what was done with them lately. For administrators. */
export async function tokensPage(actor: Actor): Promise<{ rows: TokenRow[]; events: TokenEvent[] }> {
  if (!mayEditTokens(actor)) return { rows: [], events: [] }
  const [rows, events] = await Promise.all([
    liveTokens(),
    driver()<TokenEvent[]>`
      select v.id::int as id, v.at, coalesce(e.name, 'Kommandoraden') as actor, k.name as token, v.kind
      from platform.api_token_event v join platform.api_token k on k.id = v.token_id
      left join staff.employee e on e.id = v.actor_id order by v.id desc limit 20`,
  ])
  return { rows, events: [...events] }
}
