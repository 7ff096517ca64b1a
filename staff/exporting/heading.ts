import { swedishInstant } from '#platform/dates.ts'
import type { ExportTable } from '#staff/exporting/export-table.ts'

/** What stands above the table in every kind of file, as pairs of what it is and what it says. */
export function headingOf({ title, definition, asOf, suppression }: ExportTable): [string, string][] {
  return [
    ['Tabell', title],
    ...definition.map((line): [string, string] => ['Definition', line]),
    ['Så som det var känt', swedishInstant(asOf)],
    ['Utelämnat', suppression ?? 'Inget'],
  ]
}
