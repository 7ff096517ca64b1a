import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx'
import type { ExportTable } from '#staff/exporting/export-table.ts'
import { headingOf } from '#staff/exporting/heading.ts'

// The only file that knows which library writes the house's workbooks.

/** A font without its name and size would fall back to another. */
const BOLD = { font: { bold: true, name: 'Calibri', size: 11 } }
const FORMATS = { text: undefined, number: undefined, share: '0.0%' } as const

/** The table as an Excel workbook of one sheet. Text is stored as text, so nothing in it can become a formula. */
export async function xlsxOf(table: ExportTable): Promise<Uint8Array> {
  const heading = headingOf(table)
  const width = table.columns.length
  const rows: CellValue[][] = [
    ...heading,
    [],
    table.columns.map(({ label }) => label),
    ...table.rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? printable(cell) : finite(cell)))),
  ]
  const head = heading.length + 1
  const cells = new Map([
    ...heading.map((_, row) => [`${row},0`, { style: BOLD }] as const),
    ...Array.from({ length: width }, (_, i) => [`${head},${i}`, { style: BOLD }] as const),
  ])
  return writeXlsx({
    sheets: [
      {
        name: sheetName(table.title),
        columns: table.columns.map(({ label, kind }, i) => ({
          width: Math.min(48, Math.max(i === 0 ? 22 : 12, label.length + 2)),
          ...(FORMATS[kind] && { numFmt: FORMATS[kind] }),
        })),
        rows,
        cells,
        freezePane: { rows: head + 1, columns: 1 },
      },
    ],
  })
}

/** The sheets of a workbook as plain rows; for whoever checks what was written, and for imports. */
export async function sheetsOf(file: Uint8Array): Promise<{ name: string; rows: unknown[][] }[]> {
  const { sheets } = await readXlsx(file)
  return sheets.map(({ name, rows }) => ({ name, rows }))
}

const finite = (cell: number | null) => (cell === null || Number.isFinite(cell) ? cell : null)

/** Excel refuses a file with a sign that XML does not have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Those are what is taken away.
const printable = (text: string) => text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

/** Excel's own limits: 31 signs, and none of []:*?/\ or a quotation mark at the ends. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '')
  return name || 'Tabell'
}
