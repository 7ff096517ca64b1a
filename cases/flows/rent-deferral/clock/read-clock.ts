import 'server-only'
import { sql } from 'drizzle-orm'
import type { ClockFacts } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import type { Claim } from '#cases/flows/rent-deferral/facts.ts'
import { RENT_DEFERRAL } from '#cases/flows/rent-deferral/flow.ts'
import type { Reader } from '#db/client.ts'

type Row = {
  claim: Claim | null
  due: string | null
  movedTo: string | null
  served: string | null
  notified: string | null
}

/**
 * What the legal clock of a case runs from: what the avi is for and its day, the day that a deferral which still holds
 * moved it to (the first part that is unpaid), and what the agent has entered. Null while the avi is not known. For
 * whoever may read the case.
 */
export async function readClock(reader: Reader, caseId: number): Promise<ClockFacts | null> {
  const answer = (key: string, column: string) =>
    sql`(select ${sql.raw(column)} from cases.fact where case_id = ${caseId} and flow = ${RENT_DEFERRAL.key} and key = ${key})`
  const [row] = await reader.execute<Row>(sql`
    select ${answer('claim', 'choice')} as claim, ${answer('due_date', 'day')}::text as due,
      (select min(p.due_on)::text from cases.deferral d join cases.deferral_part p on p.proposal_id = d.proposal_id
        where d.case_id = ${caseId} and d.state in ('running', 'breached') and p.paid_on is null) as "movedTo",
      n.served_on::text as served, n.notified_on::text as notified
    from (values (${caseId}::bigint)) c(id) left join cases.legal_notice n on n.case_id = c.id`)
  if (!row?.claim || !row.due) return null
  return { ...row, claim: row.claim, due: row.due }
}
