import 'server-only'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmInstant } from '#platform/dates.ts'
import { csvOf } from '#staff/exporting/csv.ts'
import { xlsxOf } from '#staff/exporting/xlsx.ts'
import type { QueryText } from '#staff/statistics/asked.ts'
import { statisticsTable } from '#staff/statistics/exporting/statistics-table.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'

interface File {
  readonly bytes: Uint8Array
  readonly type: string
  readonly name: string
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The page as a file, through the page's own read; undefined for a format that does not exist. */
export async function statisticsFile(actor: Actor, query: QueryText): Promise<File | undefined> {
  if (query.format !== 'csv' && query.format !== 'xlsx') return undefined
  const page = await statisticsPage(actor, query)
  const { asked } = page.statistics
  const asOf = asked.knownOn ? stockholmInstant(addDays(asked.knownOn, 1)) : now()
  const table = statisticsTable(page, asOf)
  const name = `medarbetare-${asked.from}-${asked.to}`
  return query.format === 'csv'
    ? { bytes: new TextEncoder().encode(csvOf(table)), type: 'text/csv; charset=utf-8', name: `${name}.csv` }
    : { bytes: await xlsxOf(table), type: XLSX, name: `${name}.xlsx` }
}
