import 'server-only'
import { sql } from 'drizzle-orm'
import { caseNumber } from '#cases/case.ts'
import type { Transaction } from '#db/client.ts'
import { caseCounter } from '#db/schema/cases.ts'
import { stockholmDate } from '#platform/dates.ts'

/** The next number of the year in Stockholm. The row stays locked until the transaction ends: no two cases share a number, and a rollback leaves no gap. */
export async function nextCaseNumber(tx: Transaction, at: Date): Promise<string> {
  const year = Number(stockholmDate(at).slice(0, 4))
  const [row] = await tx
    .insert(caseCounter)
    .values({ year, last: 1 })
    .onConflictDoUpdate({ target: caseCounter.year, set: { last: sql`${caseCounter.last} + 1` } })
    .returning({ last: caseCounter.last })
  if (!row) throw new Error('the case counter gave no number')
  return caseNumber(year, row.last)
}
