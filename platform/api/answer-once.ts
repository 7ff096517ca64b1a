import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, lt, sql } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { apiAnswer } from '#db/schema/api.ts'
import { problemReply, trouble } from '#platform/api/problem.ts'
import { now } from '#platform/clock.ts'

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

interface Asked {
  readonly tokenId: number
  readonly key: string
  /** SHA-256 of what is asked. */
  readonly requestHash: string
}

const KEPT_MS = 24 * 3_600_000
/** A request that has not been answered after so long never will be: its process is gone. */
const GIVEN_UP_MS = 60_000

/**
 * Does the work once for each key and answers the same for a day. The same key with another request is refused, and so
 * is one that is being answered. After a fault the key is free again: nothing was done.
 */
export async function answerOnce(
  { tokenId, key, requestHash }: Asked,
  work: (submission: string) => Promise<Reply>,
): Promise<Reply> {
  const at = now()
  const expired = sql`${apiAnswer.at} < ${new Date(at.getTime() - KEPT_MS).toISOString()}`
  const abandoned = sql`${apiAnswer.status} is null and ${apiAnswer.requestHash} = ${requestHash}
    and ${apiAnswer.at} < ${new Date(at.getTime() - GIVEN_UP_MS).toISOString()}`
  const submission = randomUUID()
  const row = and(eq(apiAnswer.tokenId, tokenId), eq(apiAnswer.key, key))
  const [mine] = await db
    .insert(apiAnswer)
    .values({ tokenId, key, requestHash, submission, at })
    .onConflictDoUpdate({
      target: [apiAnswer.tokenId, apiAnswer.key],
      // Whoever takes up an abandoned request keeps its key, so that what it may have done is not done twice.
      set: {
        at,
        requestHash,
        status: null,
        submission: sql`case when ${expired} then ${submission}::uuid else ${apiAnswer.submission} end`,
      },
      setWhere: sql`(${expired}) or (${abandoned})`,
    })
    .returning({ submission: apiAnswer.submission })
  if (!mine) {
    const [before] = await db.select().from(apiAnswer).where(row)
    return before ? again(before, requestHash) : BUSY
  }
  try {
    const reply = await work(mine.submission)
    await db
      .update(apiAnswer)
      .set({ status: reply.status, headers: { ...reply.headers }, body: reply.body })
      .where(row)
    return reply
  } catch (error) {
    await db.delete(apiAnswer).where(row)
    throw error
  }
}

const BUSY = problemReply(
  trouble('busy', 'En begäran med samma Idempotency-Key behandlas just nu. Vänta en sekund och fråga igen.', {
    headers: { 'Retry-After': '1' },
  }),
)

function again(before: typeof apiAnswer.$inferSelect, requestHash: string): Reply {
  if (before.requestHash !== requestHash)
    return problemReply(
      trouble(
        'key-reused',
        'Nyckeln har redan använts för en annan begäran. Skicka den här med en ny Idempotency-Key.',
      ),
    )
  if (before.status === null) return BUSY
  return {
    status: before.status,
    headers: { ...before.headers, 'Idempotency-Replayed': 'true' },
    body: before.body,
  }
}

/** Removes answers older than a day. Returns how many. */
export async function removeOldAnswers(): Promise<number> {
  const removed = await db
    .delete(apiAnswer)
    .where(lt(apiAnswer.at, new Date(now().getTime() - KEPT_MS)))
    .returning({ key: apiAnswer.key })
  return removed.length
}
