import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { connectionOf } from '#consent/choosing/connection.ts'

/** So much in ten seconds from one connection; a household or an office never reaches it, a script does. */
const POINTS = { answer: 30, visit: 100 }
type What = keyof typeof POINTS

// The address itself is never kept: what is counted is a word made of it with a key that this process forgets when it
// ends, in memory only, for ten seconds.
const held = globalThis as { komsPace?: { limiters: Record<What, RateLimiterMemory>; key: Buffer } }

const limiterOf = (what: What) => new RateLimiterMemory({ points: POINTS[what], duration: 10 })

/** Seconds to wait before this connection may answer, or count a visit, again; 0 when it may now. */
export async function pauseBefore(what: What, sent: Headers): Promise<number> {
  held.komsPace ??= { limiters: { answer: limiterOf('answer'), visit: limiterOf('visit') }, key: randomBytes(32) }
  const { limiters, key } = held.komsPace
  // The last hop names the caller; whatever stands before it the caller may have written herself (README, Production).
  const connection = connectionOf(sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct')
  try {
    await limiters[what].consume(createHmac('sha256', key).update(connection).digest('base64url'))
    return 0
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw refusal
  }
}
