import 'server-only'
import { eq } from 'drizzle-orm'
import { db } from '#db/client.ts'
import { importFile } from '#db/schema/staff-retention.ts'
import type { Actor } from '#platform/actor.ts'
import { openSource, UnreadableFile } from '#platform/importing/read-rows.ts'
import { type Counts, type Difference, importStaff } from '#staff/importing/import-staff.ts'
import { COLUMNS, REQUIRED } from '#staff/importing/imported-assignment.ts'
import { type Mapping, onDisk } from '#staff/importing/kept-file.ts'
import { mayKeepRegister } from '#staff/permissions.ts'

interface RejectedRow {
  readonly line: number
  readonly reason: string
  readonly values: readonly string[]
}
export interface ImportPage {
  readonly id: number
  readonly name: string
  /** As the file names them; empty for a file that has none. */
  readonly columns: readonly string[]
  readonly mapping: Mapping
  /** What is still to be chosen before anything can be compared. */
  readonly missing: readonly string[]
  readonly fault: string | null
  readonly trial: {
    readonly counts: Counts
    readonly differences: readonly Difference[]
    readonly rejected: readonly RejectedRow[]
  } | null
  readonly imported: Counts | null
}

/** How many rows of each kind a page shows; the counts are of all. */
const SHOWN = 200

/** A kept file compared with the register, as it would be imported now. HR only. */
export async function importPage(actor: Actor, id: number): Promise<ImportPage | undefined> {
  if (!mayKeepRegister(actor)) return undefined
  const [row] = await db.select().from(importFile).where(eq(importFile.id, id))
  if (!row) return undefined
  const empty = {
    id,
    name: row.name,
    columns: [],
    mapping: row.mapping as Mapping,
    missing: [],
    fault: null,
    trial: null,
  }
  if (row.importedAt) return { ...empty, imported: (row.counts as Counts | null) ?? null }
  if (row.content.length === 0)
    return {
      ...empty,
      imported: null,
      fault: 'Filen är borttagen: den importerades inte inom ett dygn. Ladda upp den igen.',
    }
  try {
    return await onDisk(row, async (file) => {
      const { columns } = await openSource(file, [])
      const mapping = withGuesses(row.mapping as Mapping, columns)
      const missing = REQUIRED.filter((column) => !columns.includes((mapping[column] ?? column).toLowerCase()))
      const trial = missing.length ? null : await rehearse(actor, file, mapping)
      return { ...empty, columns, mapping, missing, trial, imported: null }
    })
  } catch (error) {
    if (error instanceof UnreadableFile) return { ...empty, imported: null, fault: error.message }
    throw error
  }
}

async function rehearse(actor: Actor, file: string, mapping: Mapping): Promise<ImportPage['trial']> {
  const differences: Difference[] = []
  const rejected: RejectedRow[] = []
  const counts = await importStaff({
    ...{ file, mapping, doer: actor, dryRun: true },
    onDifference: (one) => void (differences.length < SHOWN && differences.push(one)),
    onRejected: ({ line, values }, reason) =>
      void (rejected.length < SHOWN && rejected.push({ line, reason, values: Object.values(values).map(String) })),
  })
  return { counts, differences, rejected }
}

/** A column that is called what we call it needs no choice. */
function withGuesses(mapping: Mapping, columns: readonly string[]): Mapping {
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const chosen = mapping[column] ?? (columns.includes(column) ? column : undefined)
      return chosen === undefined ? [] : [[column, chosen]]
    }),
  )
}
