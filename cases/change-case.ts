import 'server-only'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { sentenceOf } from '#cases/event-sentences.ts'
import type { CaseEvent } from '#cases/events.ts'
import type { CaseTarget } from '#cases/fields.ts'
import { mayWorkCase } from '#cases/permissions.ts'
import { record } from '#cases/record.ts'
import { db, type Transaction } from '#db/client.ts'
import { apiToken } from '#db/schema/api.ts'
import { caseEvent, caseRow, caseType } from '#db/schema/cases.ts'
import { employee } from '#db/schema/staff.ts'
import type { CaseWorker, Doer } from '#platform/actor.ts'
import { done, type Refused, type Result, refused } from '#platform/result.ts'

/** A case as a command sees it, locked for the length of its transaction. */
export type LockedCase = typeof caseRow.$inferSelect & {
  readonly typeName: string
  readonly assigneeName: string | null
}

type Decision = Refused | { readonly set: Partial<typeof caseRow.$inferInsert>; readonly event: CaseEvent }
export type Decide = (kase: LockedCase, tx: Transaction) => Decision | Promise<Decision>

/** What every act on a case answers with: where it stands now. */
export interface Changed {
  readonly number: string
  readonly version: number
}

export const UNKNOWN = refused({ message: 'Ärendet finns inte, eller så har du inte behörighet till det.' })

/**
 * Changes a case: may the actor, is it still what she saw, what does the rule decide; then the row and its one event.
 * A form that was filled in on an older version is refused with what has changed since, and overwrites nothing.
 */
export function changeCase(actor: CaseWorker, target: CaseTarget, decide: Decide): Promise<Result<Changed>> {
  return db.transaction((tx) => changeCaseIn(tx, actor, target, decide))
}

/** The same inside a transaction that changes several cases. Lock them in order first (`lockInOrder`). */
export async function changeCaseIn(
  tx: Transaction,
  actor: CaseWorker,
  target: CaseTarget,
  decide: Decide,
): Promise<Result<Changed>> {
  const kase = await lockCase(tx, target.number)
  if (!kase || !mayWorkCase(actor, kase)) return UNKNOWN
  if (kase.version !== target.version) return stale(tx, kase, target.version)
  return apply(tx, actor, kase, await decide(kase, tx))
}

/** The same for jobs, which act on what stands there and hold no form. */
export async function changeCaseNow(
  tx: Transaction,
  doer: Doer,
  number: string,
  decide: Decide,
): Promise<Result<Changed>> {
  const kase = await lockCase(tx, number)
  return kase ? apply(tx, doer, kase, await decide(kase, tx)) : UNKNOWN
}

async function apply(tx: Transaction, doer: Doer, kase: LockedCase, decision: Decision): Promise<Result<Changed>> {
  if ('ok' in decision) return decision
  const version = kase.version + 1
  await tx
    .update(caseRow)
    .set({ ...decision.set, version })
    .where(eq(caseRow.id, kase.id))
  await record(tx, doer, { id: kase.id, version }, decision.event)
  return done({ number: kase.number, version })
}

/** The case, locked until the transaction ends; undefined where there is none. */
export async function lockCase(tx: Transaction, number: string): Promise<LockedCase | undefined> {
  const kase = alias(caseRow, 'kase')
  const [row] = await tx
    .select({ kase, typeName: caseType.name, assigneeName: employee.name })
    .from(kase)
    .innerJoin(caseType, eq(caseType.key, kase.typeKey))
    .leftJoin(employee, eq(employee.id, kase.assigneeId))
    .where(eq(kase.number, number))
    .for('update', { of: kase })
  return row && { ...row.kase, typeName: row.typeName, assigneeName: row.assigneeName }
}

/** Locks several cases, lowest id first, so that two acts on the same ones never wait for each other. */
export async function lockInOrder(tx: Transaction, numbers: readonly string[]): Promise<void> {
  await tx
    .select({ id: caseRow.id })
    .from(caseRow)
    .where(inArray(caseRow.number, [...numbers]))
    .orderBy(caseRow.id)
    .for('update')
}

async function stale(tx: Transaction, kase: LockedCase, seen: number): Promise<Refused> {
  const since = await tx
    .select({
      kind: caseEvent.kind,
      data: caseEvent.data,
      name: sql<string>`coalesce(${employee.name}, ${apiToken.name}, 'Systemet')`,
    })
    .from(caseEvent)
    .leftJoin(employee, eq(employee.id, caseEvent.actorId))
    .leftJoin(apiToken, eq(apiToken.id, caseEvent.tokenId))
    .where(and(eq(caseEvent.caseId, kase.id), gt(caseEvent.caseVersion, seen)))
    .orderBy(caseEvent.id)
    .limit(10)
  const changes = since.map(
    ({ name, kind, data }) => `${name} ${sentenceOf({ kind, ...(data as object) } as CaseEvent)}`,
  )
  const message =
    'Någon annan hann före medan du skrev. Läs vad som har ändrats och skicka igen om det fortfarande stämmer.'
  return { ok: false, refusals: [{ message }], conflict: { version: kase.version, changes } }
}
