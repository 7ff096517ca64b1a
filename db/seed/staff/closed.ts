import type { TransactionSql } from 'postgres'
import { insertAll } from '#db/seed/insert.ts'
import { FIRST_YEAR } from '#db/seed/staff/plan.ts'
import { ledgerAt, type Version } from '#db/seed/staff/recorded.ts'
import { UNIT } from '#db/seed/staff/tree.ts'
import { yearFigures } from '#staff/closing-years/year-figures.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { publishedSentence } from '#staff/statistics/publishing/publication.ts'

/** Every known year but the last two is closed, with the figures it had on the February day when that was done. */
export async function closeYears(
  sql: TransactionSql,
  versions: readonly Version[],
  closedBy: number,
  today: string,
): Promise<void> {
  const years = Array.from({ length: Number(today.slice(0, 4)) - 1 - FIRST_YEAR }, (_, i) => FIRST_YEAR + i)
  await insertAll(
    sql,
    'staff.closed_year',
    years.map((year) => {
      const closed_at = `${year + 1}-02-20T13:00:00Z`
      const asked = { unitId: UNIT.koms, definitions: DEFAULT_DEFINITIONS, today: `${year + 1}-02-20` }
      return { year, closed_at, closed_by: closedBy, figures: yearFigures(ledgerAt(versions, closed_at), year, asked) }
    }),
  )
}

/** The year that HSB has told of itself stands on the public page: nine of fourteen, as the manager released it. */
export async function publishFirstYear(sql: TransactionSql, manager: number): Promise<void> {
  const told = { year: FIRST_YEAR, numerator: 9, denominator: 14 }
  const published_at = `${FIRST_YEAR + 1}-02-24T09:00:00Z`
  const sentence = publishedSentence({ ...told, derived: true })
  await insertAll(sql, 'platform.published_figure', [{ ...told, sentence, published_at, published_by: manager }])
  await insertAll(sql, 'staff.register_event', [
    { at: published_at, actor_id: manager, employee_id: null, kind: 'figure_published', data: told },
  ])
}
