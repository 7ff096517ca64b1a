import { parse } from 'csv-parse/sync'
import { encodingOf, textOf } from '#platform/importing/decode.ts'
import { linesOf, recordsOf, type TextRecord } from '#platform/importing/records.ts'

/** One row of the file as it stands there, or why it could not even be read. */
export interface SourceRow {
  readonly line: number
  readonly values: Readonly<Record<string, unknown>>
  readonly fault?: string
}

export interface SourceFile {
  /** Column names as the file spells them; the contract's own for ndjson. */
  readonly columns: readonly string[]
  readonly rows: AsyncIterable<SourceRow>
}

/** Why a file as a whole cannot be imported, in Swedish. */
export class UnreadableFile extends Error {}

const MAX_LINE = 1_000_000
/** Records given to the parser at a time. */
const BLOCK = 200

/** Opens a file of the contract's format. Throws `UnreadableFile` when it has no header or lacks required columns. */
export async function openSource(
  path: string,
  required: readonly string[],
  onBytes?: (bytes: number) => void,
): Promise<SourceFile> {
  const lines = linesOf(textOf(path, await encodingOf(path), onBytes))
  return /\.(ndjson|jsonl)(\.gz)?$/.test(path)
    ? { columns: [], rows: jsonRows(lines, required[0] ?? 'text') }
    : csvSource(lines, required)
}

async function* jsonRows(lines: AsyncIterable<string>, whole: string): AsyncGenerator<SourceRow> {
  let line = 0
  for await (const text of lines) {
    line++
    if (!text.trim()) continue
    yield jsonRow(line, text, whole)
  }
}

function jsonRow(line: number, text: string, whole: string): SourceRow {
  if (text.length > MAX_LINE) return { line, values: raw(whole, text), fault: 'raden är längre än en miljon tecken' }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { line, values: value as Record<string, unknown> }
    }
  } catch {
    // Said below, for both reasons.
  }
  return { line, values: raw(whole, text), fault: 'raden är inte ett JSON-objekt' }
}

async function csvSource(lines: AsyncGenerator<string>, required: readonly string[]): Promise<SourceFile> {
  const head = await lines.next()
  if (head.done || !head.value.trim()) throw new UnreadableFile('Filen är tom: första raden ska vara kolumnernas namn.')
  const delimiter = delimiterOf(head.value)
  const columns = (cells(head.value, delimiter) ?? []).map((name) => name.trim().toLowerCase())
  const missing = required.filter((name) => !columns.includes(name))
  if (missing.length) throw new UnreadableFile(`Kolumner saknas i filens första rad: ${missing.join(', ')}.`)
  return { columns, rows: csvRows(lines, delimiter, columns) }
}

async function* csvRows(
  lines: AsyncIterable<string>,
  delimiter: string,
  columns: readonly string[],
): AsyncGenerator<SourceRow> {
  let block: TextRecord[] = []
  const take = () => {
    const rows = cellsOfAll(block, delimiter).map((cells, i) => csvRow(block[i] as TextRecord, cells, columns))
    block = []
    return rows
  }
  for await (const record of recordsOf(lines, delimiter)) {
    if (block.push(record) >= BLOCK) yield* take()
  }
  yield* take()
}

function csvRow(
  { line: number, text, unclosed }: TextRecord,
  cells: string[] | undefined,
  columns: readonly string[],
): SourceRow {
  // The header stands above.
  const line = number + 1
  const whole = columns[0] ?? 'text'
  if (unclosed) return { line, values: raw(whole, text), fault: 'citattecknet avslutas aldrig' }
  if (!cells) return { line, values: raw(whole, text), fault: 'raden går inte att tolka' }
  if (cells.length > columns.length) return { line, values: raw(whole, text), fault: 'raden har fler fält än kolumner' }
  return { line, values: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) }
}

/** The character that most often stands between the names of the columns. */
function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** The fields of every record: all in one go, or each by itself where one of them puts the others out of step. */
function cellsOfAll(records: readonly TextRecord[], delimiter: string): (string[] | undefined)[] {
  const quoted = records.filter(({ text, unclosed }) => !unclosed && text.includes('"'))
  const together = parsed(quoted.map(({ text }) => text).join('\n'), delimiter)
  const inStep = together?.length === quoted.length
  let next = 0
  return records.map(({ text, unclosed }) => {
    if (unclosed) return undefined
    if (!text.includes('"')) return text.split(delimiter)
    return inStep ? together[next++] : cells(text, delimiter)
  })
}

function cells(text: string, delimiter: string): string[] | undefined {
  const rows = parsed(text, delimiter)
  return rows?.length === 1 ? rows[0] : undefined
}

function parsed(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, relax_quotes: true })
  } catch {
    return undefined
  }
}

/** What could not be taken apart stands in one column as it came, for whoever mends it. */
function raw(column: string, text: string): Record<string, unknown> {
  return { [column]: text.slice(0, 2000) }
}
