import { date } from 'drizzle-orm/pg-core'
import { caseRow, cases } from '#db/schema/cases.ts'
import { ref } from '#db/schema/columns.ts'

/** The two days that start the time in which a home can be won back, as an agent entered them. */
export const legalNotice = cases.table('legal_notice', {
  caseId: ref()
    .primaryKey()
    .references(() => caseRow.id),
  /** When the member was served the notice; null while it has not been, or was entered by mistake. */
  servedOn: date(),
  /** When socialnämnden was told. */
  notifiedOn: date(),
})
