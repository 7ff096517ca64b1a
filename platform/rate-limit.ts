import 'server-only'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '#db/client.ts'
import { rateLimit } from '#db/schema/platform.ts'

/** Points per minute. A person with a headset never reaches them; a script does. */
const LIMITS = { write: 120, search: 240, signIn: 30, api: 600 } as const
export type Limited = keyof typeof LIMITS

const held = globalThis as { komsLimiters?: Record<string, RateLimiterDrizzle> }

function limiter(kind: Limited, points: number): RateLimiterDrizzle {
  const which = `${kind}/${points}`
  held.komsLimiters ??= {}
  held.komsLimiters[which] ??= new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimit,
    keyPrefix: kind,
    points,
    duration: 60,
  })
  return held.komsLimiters[which]
}

/**
 * Seconds to wait before `who` may do this again; 0 when it is allowed now. `points` a minute where `who` has a limit of
 * its own. Throws when the database does not answer.
 */
export async function secondsToWait(
  kind: Limited,
  who: string | number,
  points: number = LIMITS[kind],
): Promise<number> {
  try {
    await limiter(kind, points).consume(String(who))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
