import { type AnySetting, type Column, type SettingValue, schemaOf } from '#cases/rules/setting.ts'
import { cellField, rowsIn } from '#cases/rules/shown.ts'
import { type Refusal, refusal } from '#platform/result.ts'

/** What an administrator typed as the value of a setting, or what is wrong with it beside each field. Pure. */

type Sent = Readonly<Record<string, unknown>>
export type ReadValue = { readonly value: SettingValue } | { readonly refusals: readonly Refusal[] }

const text = (sent: Sent, name: string) => [sent[name] ?? ''].flat().map(String).join('').trim()

/** A number as it is written here: spaces between thousands, a comma before decimals. NaN for anything else. */
function number(written: string): number {
  const plain = written.replace(/[\s\u00a0\u202f]/g, '').replace(/(kr|:-)$/i, '')
  return /^[-−]?\d{1,12}([.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.').replace('−', '-')) : Number.NaN
}

/** Kronor as öre; a third decimal is not rounded away but refused by the schema. */
const ore = (written: string) => Number((number(written) * 100).toFixed(4))

export function readValue(setting: AnySetting, sent: Sent): ReadValue {
  if (setting.kind === 'table') return readRows(setting, sent)
  const read = schemaOf(setting).safeParse(valueIn(setting, text(sent, 'value')))
  if (read.success) return { value: read.data }
  return { refusals: [refusal('value', read.error.issues[0]?.message ?? 'Skriv ett värde.')] }
}

function valueIn(setting: AnySetting, written: string): unknown {
  switch (setting.kind) {
    case 'number':
      return number(written)
    case 'amount':
      return ore(written)
    case 'yes_no':
      return written === 'yes'
    case 'words':
      return [...new Set(written.split('\n').map((word) => word.trim().toLocaleLowerCase('sv')))].filter(Boolean)
    default:
      return written
  }
}

/** The rows that hold anything; an empty one is not there. */
function readRows(setting: Extract<AnySetting, { kind: 'table' }>, sent: Sent): ReadValue {
  const at: number[] = []
  const rows: Record<string, unknown>[] = []
  for (let i = 0; i < rowsIn(sent); i++) {
    const written = setting.columns.map((column) => text(sent, cellField(i, column.key)))
    if (written.every((cell) => cell === '')) continue
    at.push(i)
    rows.push(Object.fromEntries(setting.columns.map((column, c) => [column.key, cellIn(column, written[c] ?? '')])))
  }
  const read = schemaOf(setting).safeParse(rows)
  if (read.success) return { value: read.data }
  return {
    refusals: read.error.issues.map(({ path: [row, column], message }) =>
      typeof row === 'number' && column !== undefined
        ? refusal(cellField(at[row] ?? row, String(column)), message)
        : refusal('value', message),
    ),
  }
}

function cellIn(column: Column, written: string): string | number | null {
  if (written === '' && column.optional) return null
  if (column.kind === 'number') return number(written)
  return column.kind === 'amount' ? ore(written) : written
}
