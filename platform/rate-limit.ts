import 'server-only'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '#db/client.ts'
import { rateLimit } from '#db/schema/platform.ts'

/** Points per minute. A person with a headset never reaches them; a script does. */
const LIMITS = { write: 120, search: 240, signIn: 30 } as const
export type Limited = keyof typeof LIMITS

const held = globalThis as { komsLimiters?: Record<string, RateLimiterDrizzle> }

function limiter(kind: Limited): RateLimiterDrizzle {
  held.komsLimiters ??= {}
  held.komsLimiters[kind] ??= new RateLimiterDrizzle({
    storeClient: db,
    schema: rateLimit,
    keyPrefix: kind,
    points: LIMITS[kind],
    duration: 60,
  })
  return held.komsLimiters[kind]
}

/** Seconds to wait before `who` may do this again; 0 when it is allowed now. Throws when the database does not answer. */
export async function secondsToWait(kind: Limited, who: string | number): Promise<number> {
  try {
    await limiter(kind).consume(String(who))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
