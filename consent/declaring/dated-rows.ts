import 'server-only'
import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { type controller, inventoryEvent, type inventoryItem, type purpose } from '#db/schema/consent.ts'
import { employee } from '#db/schema/staff.ts'
import { swedishInstant } from '#platform/dates.ts'
import type { Refused } from '#platform/result.ts'

type Dated = typeof inventoryItem | typeof purpose | typeof controller

/** Two changes at the same time: the second waits, and is told of the first. */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('consent.declared'))`)
}

/** Ends what holds at an instant or was planned from then on. A planned row that never came to hold ends as it begins. */
export async function endFrom(tx: Transaction, table: Dated, which: SQL | undefined, from: Date): Promise<void> {
  await tx
    .update(table)
    .set({ validTo: sql`greatest(${table.validFrom}, ${from.toISOString()}::timestamptz)` })
    .where(and(which, or(isNull(table.validTo), gt(table.validTo, from))))
}

interface Change {
  readonly at: Date
  readonly actorId: number | null
  readonly subject: 'item' | 'controller' | 'purpose' | 'site_part'
  readonly about: string
  readonly reason: string
  readonly before: object | null
  readonly after: object
}

export async function recordChange(tx: Transaction, change: Change): Promise<void> {
  await tx.insert(inventoryEvent).values(change)
}

/** What to say when somebody else has changed it since the form was opened. */
export async function staleChange(tx: Transaction, newest: number, subject: string, about: string): Promise<Refused> {
  const [last] = await tx
    .select({ at: inventoryEvent.at, reason: inventoryEvent.reason, who: employee.name })
    .from(inventoryEvent)
    .leftJoin(employee, eq(employee.id, inventoryEvent.actorId))
    .where(and(eq(inventoryEvent.subject, subject), eq(inventoryEvent.about, about)))
    .orderBy(sql`${inventoryEvent.id} desc`)
    .limit(1)
  return {
    ok: false,
    refusals: [{ message: 'Någon annan har ändrat raden medan du skrev. Läs vad som är ändrat och spara igen.' }],
    conflict: {
      version: newest,
      changes: last ? [`${last.who ?? 'Systemet'} ändrade ${swedishInstant(last.at)}: ${last.reason}`] : [],
    },
  }
}
