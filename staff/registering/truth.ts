import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, type Transaction } from '#db/client.ts'
import { assignment, registerEvent } from '#db/schema/staff-register.ts'
import type { Doer } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Refused, Result } from '#platform/result.ts'
import { followTeams } from '#staff/following-teams/follow-teams.ts'

/** What we hold true about one assignment. */
export type Truth = Omit<typeof assignment.$inferSelect, 'id' | 'recordedFrom' | 'recordedTo'>

/** One change of what we hold true: null before for what is new, null after for what never was. */
export interface Change {
  readonly before: Truth | null
  readonly after: Truth | null
}

/** Carries a refusal out of a transaction, so that nothing of it is left. */
class Undone extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super('refused')
    this.refused = refused
  }
}

let last: Promise<unknown> = Promise.resolve()

/**
 * One change of the register, all of it or, when it is refused, nothing. Changes go one at a time, so that what each was
 * judged on still stands when it is written: in this process by waiting here, where it costs no connection (a change
 * reads the ledger on a second one), and between processes by the database's lock. What follows from who holds which seat
 * today, the team, follows in the same transaction.
 */
export function inRegister<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  const turn = last.then(() => attempt(work))
  last = turn.catch(() => {})
  return turn
}

async function attempt<T>(work: (tx: Transaction) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('staff.register'))`)
      const result = await work(tx)
      if (!result.ok) throw new Undone(result)
      await followTeams(tx)
      return result
    })
  } catch (error) {
    if (error instanceof Undone) return error.refused
    throw error
  }
}

const columns = {
  key: assignment.key,
  employeeId: assignment.employeeId,
  positionId: assignment.positionId,
  unitId: assignment.unitId,
  legalEntityId: assignment.legalEntityId,
  contract: assignment.contract,
  validFrom: assignment.validFrom,
  validTo: assignment.validTo,
  endReasonId: assignment.endReasonId,
  derived: assignment.derived,
}

export async function truthOf(tx: Transaction, key: number): Promise<Truth | undefined> {
  const [row] = await tx
    .select(columns)
    .from(assignment)
    .where(and(eq(assignment.key, key), isNull(assignment.recordedTo)))
  return row
}

/** A key for an assignment that nobody knew of. */
export async function newKey(tx: Transaction): Promise<number> {
  const [row] = await tx.execute<{ key: number }>(sql`select nextval('staff.assignment_key')::int as key`)
  if (!row) throw new Error('The sequence gave no key')
  return row.key
}

/** Writes changes in their order: what was held true is closed at this instant and followed by what is true now. */
export async function write(tx: Transaction, changes: readonly Change[]): Promise<void> {
  const at = now()
  for (const { before } of changes)
    if (before)
      await tx
        .update(assignment)
        .set({ recordedTo: at })
        .where(and(eq(assignment.key, before.key), isNull(assignment.recordedTo)))
  for (const { after } of changes) if (after) await tx.insert(assignment).values({ ...after, recordedFrom: at })
}

/** The event of a change, in the change's own transaction. Ids, days and words of the register; never a name. */
export async function recordChange(
  tx: Transaction,
  doer: Doer,
  kind: string,
  data: Readonly<Record<string, unknown>>,
  employeeId: number | null = null,
): Promise<void> {
  await tx.insert(registerEvent).values({ at: now(), actorId: doer.employeeId, employeeId, kind, data })
}
