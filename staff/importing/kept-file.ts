import 'server-only'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db } from '#db/client.ts'
import { importFile } from '#db/schema/staff-retention.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { UnreadableFile } from '#platform/importing/read-rows.ts'
import { done, type Result, refused } from '#platform/result.ts'
import { maybeWords, rowId } from '#staff/development/fields.ts'
import { type Counts, importStaff } from '#staff/importing/import-staff.ts'
import { COLUMNS, type Column } from '#staff/importing/imported-assignment.ts'
import { mayKeepRegister } from '#staff/permissions.ts'

// A file from the HR system on its way through the screen: uploaded, compared, imported, emptied.

const MOST_BYTES = 20_000_000
const NO_CONTENT = Buffer.alloc(0)
const ONLY_HR = refused({ message: 'Bara HR importerar till registret.' })
/** A file that nobody imported is emptied after so many hours. */
const KEPT_HOURS = 24

export type Mapping = Readonly<Partial<Record<Column, string>>>

export const MappingChoice = z.object({
  fileId: rowId,
  ...(Object.fromEntries(COLUMNS.map((column) => [column, maybeWords(200)])) as Record<
    Column,
    ReturnType<typeof maybeWords>
  >),
})
export type MappingChoice = z.infer<typeof MappingChoice>
export const FileToImport = z.object({ fileId: rowId })
export type FileToImport = z.infer<typeof FileToImport>

/** Keeps an uploaded file until it is imported, at most a day. */
export async function keepFile(actor: Actor, name: string, content: Buffer): Promise<Result<{ id: number }>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  if (content.length === 0) return refused({ message: 'Filen är tom. Välj en fil med rader i.' })
  if (content.length > MOST_BYTES)
    return refused({ message: 'Filen är större än 20 MB. Dela den, eller be driften köra npm run import:staff.' })
  const [row] = await db
    .insert(importFile)
    .values({ at: now(), actorId: actor.employeeId, name: name.slice(0, 200), content, mapping: {} })
    .returning({ id: importFile.id })
  if (!row) throw new Error('The file was not kept')
  return done({ id: row.id })
}

/** Which of the file's columns is which of ours. */
export async function chooseMapping(actor: Actor, { fileId, ...columns }: MappingChoice): Promise<Result<null>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  const mapping = Object.fromEntries(Object.entries(columns).filter(([, name]) => name))
  await db
    .update(importFile)
    .set({ mapping })
    .where(and(eq(importFile.id, fileId), isNull(importFile.importedAt)))
  return done(null)
}

/** Imports a kept file, once, and empties it. */
export async function importKept(actor: Actor, { fileId }: FileToImport): Promise<Result<Counts>> {
  if (!mayKeepRegister(actor)) return ONLY_HR
  const [row] = await db
    .update(importFile)
    .set({ importedAt: now() })
    .where(and(eq(importFile.id, fileId), isNull(importFile.importedAt)))
    .returning()
  if (!row || row.content.length === 0)
    return refused({ message: 'Filen är redan importerad eller borttagen. Ladda upp den igen om den ska köras.' })
  try {
    const mapping = row.mapping as Mapping
    const counts = await onDisk(row, (file) => importStaff({ file, mapping, doer: actor, dryRun: false }))
    await db.update(importFile).set({ counts, content: NO_CONTENT }).where(eq(importFile.id, fileId))
    return done(counts)
  } catch (error) {
    await db.update(importFile).set({ importedAt: null }).where(eq(importFile.id, fileId))
    if (error instanceof UnreadableFile) return refused({ message: error.message })
    throw error
  }
}

/** Files are read from a disk; this one lies there only meanwhile. */
export async function onDisk<T>(
  { name, content }: { name: string; content: Buffer },
  work: (file: string) => Promise<T>,
): Promise<T> {
  const ending = /(\.csv|\.ndjson|\.jsonl)?(\.gz)?$/i.exec(name)?.[0].toLowerCase() ?? ''
  const file = join(tmpdir(), `koms-import-${randomUUID()}${ending || '.csv'}`)
  try {
    await writeFile(file, content, { mode: 0o600 })
    return await work(file)
  } finally {
    await rm(file, { force: true })
  }
}

/** For the nightly job: files that nobody imported. Returns how many. */
export async function emptyOldFiles(): Promise<number> {
  const before = new Date(now().getTime() - KEPT_HOURS * 3_600_000)
  const rows = await db
    .update(importFile)
    .set({ content: NO_CONTENT })
    .where(and(lt(importFile.at, before), ne(sql`length(${importFile.content})`, 0)))
    .returning({ id: importFile.id })
  return rows.length
}
