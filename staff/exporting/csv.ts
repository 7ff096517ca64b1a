import Papa from 'papaparse'
import type { ExportCell, ExportTable } from '#staff/exporting/export-table.ts'
import { headingOf } from '#staff/exporting/heading.ts'

/**
 * What a spreadsheet would take for a formula, also after spaces, over several lines, and in full-width letters; but not
 * a plain number below zero. Papaparse's own rule lets "=1+1" followed by a new line through.
 */
const FORMULA = /^(?!-?\d+(?:,\d+)?$)\s*[=+\-@|\t\r＝＋－＠]/u

/** The byte order mark, by which Excel knows UTF-8. */
const MARK = '\uFEFF'

/** The table for Swedish Excel: semicolons, decimal comma, byte order mark, lines ending as Windows ends them. */
export function csvOf(table: ExportTable): string {
  const lines = [
    ...headingOf(table),
    [],
    table.columns.map(({ label }) => label),
    ...table.rows.map((cells) => cells.map(swedish)),
  ]
  return `${MARK}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}

function swedish(cell: ExportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  // At most six decimals and no thousands separator, which a spreadsheet would read as text.
  return Number.isFinite(cell) ? String(Number(cell.toFixed(6))).replace('.', ',') : ''
}
