import 'server-only'
import type { CaseType } from '#cases/case-type.ts'
import { applyBatch, type Ground, type Outcome, planBatch } from '#cases/importing/batch.ts'
import { COLUMNS, type ImportedCase, REQUIRED, readRow } from '#cases/importing/imported-case.ts'
import { ruleHistory } from '#cases/rules/read-rules.ts'
import { db } from '#db/client.ts'
import { caseType } from '#db/schema/cases.ts'
import { calendarBetween } from '#platform/calendar.ts'
import { now } from '#platform/clock.ts'
import { openSource, type SourceRow } from '#platform/importing/read-rows.ts'
import { type RejectedFile, rejectedFile } from '#platform/importing/rejected-file.ts'
import { isFaultOfRow, reasonOf } from '#platform/importing/row-faults.ts'

export interface Counts {
  read: number
  created: number
  unchanged: number
  updated: number
  rejected: number
}
interface Order {
  readonly file: string
  /** Which system the file comes from; external ids are unique within it. */
  readonly source: string
  readonly dryRun: boolean
  /** Hears after every batch how many bytes of the file were read, and the counts so far. */
  readonly progress?: (bytes: number, counts: Counts) => void
}
type Waiting = { readonly source: SourceRow; readonly row: ImportedCase }

/** Rows of one transaction: enough to make round trips cheap, few enough to hold the counters' locks briefly. */
const BATCH = 500

/**
 * Imports a file of the contract's format. The same file again changes nothing; a row that cannot be used goes to
 * `FILE.rejected.csv` with its reason and the others are imported. A dry run counts, writes no case and no file but
 * that one. Throws `UnreadableFile` for a file as a whole, and when the database is away: what was counted is kept,
 * and the same command again goes on where it stopped.
 */
export async function importCases({ file, source, dryRun, progress }: Order): Promise<Counts> {
  let bytes = 0
  const { columns, rows } = await openSource(file, REQUIRED, (length) => {
    bytes += length
  })
  const ground = await readGround(source)
  const types = [...ground.types.values()]
  const counts: Counts = { read: 0, created: 0, unchanged: 0, updated: 0, rejected: 0 }
  const rejected = await rejectedFile(`${file}.rejected.csv`, columns.length ? columns : COLUMNS)
  const seen = new Map<string, string>()
  let batch = new Map<string, Waiting>()
  let running: Promise<void> = Promise.resolve()

  const flush = async () => {
    const waiting = [...batch.values()]
    batch = new Map()
    // While the database works on this batch, the next one is read.
    await running
    running = (dryRun ? rehearse(ground, waiting, counts, seen) : importBatch(ground, waiting, counts, rejected)).then(
      () => progress?.(bytes, counts),
    )
    running.catch(() => {})
  }

  try {
    for await (const found of rows) {
      counts.read++
      const reading = found.fault ? ({ ok: false, reason: found.fault } as const) : readRow(found.values, types, now())
      if (!reading.ok) {
        counts.rejected++
        await rejected.add(found, reading.reason)
        continue
      }
      // A second row about the same case is an update of it, so the first has to be in place.
      if (batch.has(reading.value.externalId) || batch.size >= BATCH) await flush()
      batch.set(reading.value.externalId, { source: found, row: reading.value })
    }
    await flush()
    await running
  } finally {
    await rejected.close()
  }
  return counts
}

async function readGround(source: string): Promise<Ground> {
  const types: CaseType[] = await db.select().from(caseType)
  const calendar = await calendarBetween(db, new Date('2000-01-01'), now())
  return { source, types: new Map(types.map((type) => [type.key, type])), calendar, changes: await ruleHistory(db) }
}

/** All rows in one transaction; when the database refuses one of them, each in its own. */
async function importBatch(ground: Ground, waiting: readonly Waiting[], counts: Counts, rejected: RejectedFile) {
  const apply = async (rows: readonly Waiting[]) =>
    add(
      counts,
      await db.transaction((tx) =>
        applyBatch(
          tx,
          ground,
          rows.map(({ row }) => row),
        ),
      ),
    )
  try {
    await apply(waiting)
  } catch (error) {
    if (!isFaultOfRow(error)) throw error
    for (const one of waiting) {
      await apply([one]).catch(async (fault: unknown) => {
        if (!isFaultOfRow(fault)) throw fault
        counts.rejected++
        await rejected.add(one.source, reasonOf(fault))
      })
    }
  }
}

/** What would become of the rows, counting earlier rows of the same file as done. */
async function rehearse(ground: Ground, waiting: readonly Waiting[], counts: Counts, seen: Map<string, string>) {
  const rows = waiting.map(({ row }) => row)
  const again = rows.filter((row) => seen.has(row.externalId))
  const plan = await planBatch(
    db,
    ground.source,
    rows.filter((row) => !seen.has(row.externalId)),
  )
  const repeated = again.filter((row) => seen.get(row.externalId) === row.hash).length
  add(counts, {
    created: plan.fresh.length,
    updated: plan.changed.length + again.length - repeated,
    unchanged: plan.unchanged + repeated,
  })
  for (const row of rows) seen.set(row.externalId, row.hash)
}

function add(counts: Counts, { created, updated, unchanged }: Outcome): void {
  counts.created += created
  counts.updated += updated
  counts.unchanged += unchanged
}
