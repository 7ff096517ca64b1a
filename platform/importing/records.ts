/**
 * Where one record of a CSV file ends and the next begins. A quotation mark that nobody closed would make the rest of
 * the file one enormous field, and good rows would vanish without a word: after a generous number of lines such a row
 * is taken to be broken by itself, and reading goes on at the line after it.
 */
export interface TextRecord {
  /** Number of its first line in the file, from 1. */
  readonly line: number
  readonly text: string
  /** The record's quotation marks never come to an end. */
  readonly unclosed: boolean
}

/** A record spans at most so many lines and so many characters. */
const LINES = 500
const CHARACTERS = 200_000

/** Lines of a text that comes in pieces, without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest) yield rest.endsWith('\r') ? rest.slice(0, -1) : rest
}

/** The records of a CSV text. Empty lines between records are passed over. */
export async function* recordsOf(lines: AsyncIterable<string>, delimiter: string): AsyncGenerator<TextRecord> {
  const source = lines[Symbol.asyncIterator]()
  /** Lines that an unclosed quotation mark had swallowed, the next one last. */
  const again: string[] = []
  const next = async () => again.pop() ?? (await source.next()).value
  let number = 0
  for (let first = await next(); first !== undefined; first = await next()) {
    number++
    if (!first.trim()) continue
    const record: string[] = [first]
    let length = first.length
    let inside = endsInQuotes(first, delimiter, false)
    while (inside && record.length < LINES && length < CHARACTERS) {
      const line: string | undefined = await next()
      if (line === undefined) break
      record.push(line)
      length += line.length
      inside = endsInQuotes(line, delimiter, true)
    }
    yield { line: number, text: inside ? first : record.join('\n'), unclosed: inside }
    if (inside) again.push(...record.slice(1).reverse())
    else number += record.length - 1
  }
}

/** Whether a line that begins inside or outside a quoted field ends inside one. */
function endsInQuotes(line: string, delimiter: string, began: boolean): boolean {
  let inside = began
  let atStart = !began
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]
    if (inside) {
      if (letter !== '"') continue
      if (line[i + 1] === '"') i++
      else inside = false
    } else {
      // A mark in the middle of an unquoted field is only a mark.
      if (letter === '"' && atStart) inside = true
      atStart = letter === delimiter
    }
  }
  return inside
}
