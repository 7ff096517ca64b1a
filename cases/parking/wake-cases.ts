import 'server-only'
import { and, eq, lte, sql } from 'drizzle-orm'
import { statusAfter } from '#cases/case.ts'
import { changeCaseNow } from '#cases/change-case.ts'
import { db } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import { SYSTEM } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { refused } from '#platform/result.ts'

/**
 * Wakes every parked case whose day is here (Stockholm date). Each in its own transaction, so that one that fails
 * holds nobody else back; run twice it finds nothing the second time. Returns how many woke.
 */
export async function wakeCases(): Promise<number> {
  const due = await db
    .select({ number: caseRow.number })
    .from(caseRow)
    .where(and(sql`is_open`, eq(caseRow.status, 'parked'), lte(caseRow.wakeOn, stockholmDate(now()))))
    .orderBy(caseRow.id)
    .limit(5_000)
  let woken = 0
  for (const { number } of due) {
    const result = await db.transaction((tx) =>
      changeCaseNow(tx, SYSTEM, number, (kase) => {
        const status = kase.status === 'parked' ? statusAfter(kase.status, 'resume') : null
        if (!status) return refused({ message: 'Ärendet är inte längre parkerat.' })
        return { set: { status, wakeOn: null }, event: { kind: 'resumed', reason: 'date' } }
      }),
    )
    if (result.ok) woken++
  }
  return woken
}
