import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { CaseEvent } from '#cases/events.ts'
import { keepNextWord } from '#cases/flows/water-damage/telling/next-word.ts'
import type { Transaction } from '#db/client.ts'
import { caseEvent, caseRow } from '#db/schema/cases.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { announce } from '#platform/live.ts'

interface Recorded {
  readonly id: number
  /** The version the case has once this has happened. */
  readonly version: number
}

/**
 * Writes down what happened to a case: timeline, audit, search and live update are this one row. It takes the
 * transaction of the change, so that no change can lack its event, and the event vanishes with a rollback. Where a case
 * may not be without a promised next word, the event carries the one that a rule has set.
 */
export async function record(
  tx: Transaction,
  doer: Doer,
  kase: Recorded,
  event: CaseEvent,
  submission?: string,
): Promise<void> {
  const { kind, text, ...data } = event
  const at = now()
  const [row] = await tx
    .update(caseRow)
    .set({ lastEventAt: at, lastEventKind: kind })
    .where(eq(caseRow.id, kase.id))
    .returning()
  const next = row && (await keepNextWord(tx, row, event, at))
  await tx.insert(caseEvent).values({
    caseId: kase.id,
    at,
    actorId: doer.employeeId,
    tokenId: 'tokenId' in doer ? doer.tokenId : null,
    kind,
    data: next ? { ...data, next: next.toISOString() } : data,
    text: text || null,
    caseVersion: kase.version,
    submission,
  })
  await tx.execute(sql`select cases.index_case(${kase.id})`)
  await announce(tx, { topic: 'case', id: kase.id })
}
