import 'server-only'
import { and, eq, gt, lte, sql } from 'drizzle-orm'
import { statusAfter } from '#cases/case.ts'
import { changeDue, PAGE } from '#cases/change-due.ts'
import { db } from '#db/client.ts'
import { caseRow } from '#db/schema/cases.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { refused } from '#platform/result.ts'

/** Wakes every parked case whose day is here (Stockholm date); run twice it finds nothing the second time. Returns how many woke. */
export function wakeCases(page = PAGE): Promise<number> {
  const today = stockholmDate(now())
  const dueAfter = (id: number) =>
    db
      .select({ id: caseRow.id, number: caseRow.number })
      .from(caseRow)
      .where(and(sql`is_open`, eq(caseRow.status, 'parked'), lte(caseRow.wakeOn, today), gt(caseRow.id, id)))
      .orderBy(caseRow.id)
      .limit(page)
  return changeDue('wake-parked-cases', dueAfter, (kase) => {
    const status = kase.status === 'parked' ? statusAfter(kase.status, 'resume') : null
    if (!status) return refused({ message: 'Ärendet är inte längre parkerat.' })
    return { set: { status, wakeOn: null }, event: { kind: 'resumed', reason: 'date' } }
  })
}
