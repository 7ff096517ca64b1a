import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { type Changed, type LockedCase, lockCase, lockInOrder, UNKNOWN } from '#cases/change-case.ts'
import type { CaseEvent } from '#cases/events.ts'
import type { CaseAddition } from '#cases/fields.ts'
import { mayWorkCase } from '#cases/permissions.ts'
import { record } from '#cases/record.ts'
import { db, type Transaction } from '#db/client.ts'
import { caseEvent, caseRow } from '#db/schema/cases.ts'
import type { CaseWorker } from '#platform/actor.ts'
import { done, type Refused, type Result, refused } from '#platform/result.ts'

const SPENT = {
  ...refused({
    message: 'Formuläret är redan sparat, med andra ord. Läs i tidslinjen. Skicka igen om det här också ska sparas.',
  }),
  spent: true,
} as const

type Addition = Refused | { readonly set: Partial<typeof caseRow.$inferInsert> }
/** What an addition sets beside its event, or why it may not be. */
type DecideAddition = (kase: LockedCase, tx: Transaction) => Addition | Promise<Addition>

/**
 * Adds an event to a case's timeline. Nothing is overwritten, so no version is asked for; the same form sent twice adds
 * once, and other words under a key that is spent are refused, once. An act on two cases names the other one, `beside`: both
 * are locked, lowest id first, so that two such acts never wait for each other.
 */
export function addToCase(
  actor: CaseWorker,
  target: CaseAddition,
  event: CaseEvent,
  decide: DecideAddition = () => ({ set: {} }),
  beside: readonly string[] = [],
): Promise<Result<Changed>> {
  return db.transaction(async (tx) => {
    if (beside.length) await lockInOrder(tx, [target.number, ...beside])
    const kase = await lockCase(tx, target.number)
    if (!kase || !mayWorkCase(actor, kase)) return UNKNOWN
    const [sent] = await tx.select().from(caseEvent).where(eq(caseEvent.submission, target.submission))
    if (sent)
      return sent.caseId === kase.id && says(sent, event) ? done({ number: kase.number, version: kase.version }) : SPENT
    const decision = await decide(kase, tx)
    if ('ok' in decision) return decision
    if (Object.keys(decision.set).length) await tx.update(caseRow).set(decision.set).where(eq(caseRow.id, kase.id))
    await record(tx, actor, kase, event, target.submission)
    return done({ number: kase.number, version: kase.version })
  })
}

/** Whether a stored event is this one; what a rule added to it is not part of what was sent. */
function says(stored: typeof caseEvent.$inferSelect, { kind, text, ...data }: CaseEvent): boolean {
  const { next: _, ...said } = stored.data as Record<string, unknown>
  return stored.kind === kind && stored.text === (text || null) && isDeepStrictEqual(said, data)
}
