import type { AnySetting, Column, Row, SettingValue } from '#cases/rules/setting.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** A rule's value as it is read and as its form shows it again. Pure. */

const kronor = (ore: number) =>
  `${(ore / 100).toLocaleString('sv-SE', { minimumFractionDigits: ore % 100 ? 2 : 0 })} kr`
const labelOf = (options: readonly { value: string; label: string }[] | undefined, value: string) =>
  options?.find((option) => option.value === value)?.label ?? value

/** In a line: "14 dagar", "1 500 kr", "Ja"; of a table how many rows it has. */
export function valueText(setting: AnySetting, value: SettingValue): string {
  switch (setting.kind) {
    case 'number':
      return `${Number(value).toLocaleString('sv-SE')} ${setting.unit}`
    case 'amount':
      return kronor(Number(value))
    case 'yes_no':
      return value ? 'Ja' : 'Nej'
    case 'choice':
      return labelOf(setting.options, String(value))
    case 'words':
      return counted((value as readonly string[]).length, 'ord', 'ord')
    case 'table':
      return counted((value as readonly Row[]).length, 'rad', 'rader')
    default:
      return String(value) || 'Tomt'
  }
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export function cellText(column: Column, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (column.kind === 'amount') return kronor(Number(value))
  if (column.kind === 'number') return Number(value).toLocaleString('sv-SE')
  if (column.kind === 'date') return swedishPlainDate(String(value))
  return column.kind === 'choice' ? labelOf(column.options, String(value)) : String(value)
}

const decimal = (value: number) => String(value).replace('.', ',')

/** The field of a cell: `rad.0.from`. */
export const cellField = (row: number, column: string) => `rad.${row}.${column}`

/** What the form's fields show of a value, by their names. */
export function typedValue(setting: AnySetting, value: SettingValue): Record<string, string> {
  switch (setting.kind) {
    case 'number':
      return { value: decimal(Number(value)) }
    case 'amount':
      return { value: decimal(Number(value) / 100) }
    case 'yes_no':
      return { value: value ? 'yes' : 'no' }
    case 'words':
      return { value: (value as readonly string[]).join('\n') }
    case 'table':
      return Object.fromEntries(
        (value as readonly Row[]).flatMap((row, i) =>
          setting.columns.map((column) => [cellField(i, column.key), typedCell(column, row[column.key])]),
        ),
      )
    default:
      return { value: String(value) }
  }
}

function typedCell(column: Column, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (column.kind === 'amount') return decimal(Number(value) / 100)
  return column.kind === 'number' ? decimal(Number(value)) : String(value)
}

/** How many rows a form has fields for. */
export function rowsIn(sent: Readonly<Record<string, unknown>>): number {
  const numbers = Object.keys(sent).map((name) => Number(/^rad\.(\d{1,3})\./.exec(name)?.[1] ?? -1))
  return Math.max(-1, ...numbers) + 1
}
