import { type FileHandle, open, rm } from 'node:fs/promises'
import type { SourceRow } from '#platform/importing/read-rows.ts'

/** Where rejected rows go, each with its line and reason: mended, the file can be imported as it is. */
export interface RejectedFile {
  add(row: SourceRow, reason: string): Promise<void>
  close(): Promise<void>
}

/** Removes what an earlier import left under the name; a file comes into being with the first rejected row. */
export async function rejectedFile(path: string, columns: readonly string[]): Promise<RejectedFile> {
  const names = columns.filter((name) => name !== 'rad' && name !== 'orsak')
  let file: FileHandle | undefined
  await rm(path, { force: true })
  return {
    async add(row, reason) {
      if (!file) {
        file = await open(path, 'w')
        // Swedish Excel reads UTF-8 only where the mark says so.
        await file.write(`\uFEFF${line([...names, 'rad', 'orsak'])}`)
      }
      await file.write(line([...names.map((name) => row.values[name]), row.line, reason]))
    },
    close: async () => file?.close(),
  }
}

function line(values: readonly unknown[]): string {
  return `${values.map(quoted).join(',')}\r\n`
}

/** Kept as it came, also where it looks like a formula: the row is to be mended and read again by us. */
function quoted(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
