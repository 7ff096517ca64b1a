import 'server-only'
import type { Doer } from '#platform/actor.ts'
import { openSource, type SourceRow, UnreadableFile } from '#platform/importing/read-rows.ts'
import { isFaultOfRow, reasonOf } from '#platform/importing/row-faults.ts'
import { done } from '#platform/result.ts'
import { applySteps, idsOf } from '#staff/importing/apply-steps.ts'
import { type Ground, readGround } from '#staff/importing/ground.ts'
import {
  COLUMNS,
  type Column,
  type ImportedAssignment,
  REQUIRED,
  readRow,
} from '#staff/importing/imported-assignment.ts'
import { knownOf, planRow, type Step } from '#staff/importing/plan-row.ts'
import { inRegister } from '#staff/registering/truth.ts'

export interface Counts {
  read: number
  created: number
  unchanged: number
  updated: number
  rejected: number
}
/** One row's difference from the register; the person by her number in the HR system. */
export interface Difference {
  readonly line: number
  readonly externalId: string
  readonly kind: Step['kind']
  readonly words: string
}
interface Order {
  readonly file: string
  readonly doer: Doer
  readonly dryRun: boolean
  /** Which of the file's columns is which of ours; their own names where nothing is said. */
  readonly mapping?: Readonly<Partial<Record<Column, string>>>
  readonly onRejected?: (row: SourceRow, reason: string) => Promise<void> | void
  readonly onDifference?: (difference: Difference) => void
  readonly progress?: (bytes: number, counts: Counts) => void
}
type Waiting = { readonly source: SourceRow; readonly row: ImportedAssignment }

/** Rows of one transaction. */
const BATCH = 1_000

/**
 * Imports a file of the contract's format. The same file again changes nothing: a row is the assignment of the same
 * person, title and first day. A row that cannot be used is told with its reason and the others are imported; a change in
 * a closed year is such a row. A dry run plans the same and writes nothing. Throws `UnreadableFile` for a file as a whole.
 */
export async function importStaff(order: Order): Promise<Counts> {
  const { file, mapping = {}, dryRun, progress } = order
  let bytes = 0
  const { columns, rows } = await openSource(file, [], (length) => {
    bytes += length
  })
  const nameOf = (column: Column) => (mapping[column] ?? column).toLowerCase()
  const missing = REQUIRED.filter((column) => !columns.includes(nameOf(column)))
  if (missing.length) throw new UnreadableFile(`Kolumner saknas i filens första rad: ${missing.join(', ')}.`)
  const counts: Counts = { read: 0, created: 0, unchanged: 0, updated: 0, rejected: 0 }
  const ground = await readGround()
  const reject = async (source: SourceRow, reason: string) => {
    counts.rejected++
    await order.onRejected?.(source, reason)
  }
  let batch: Waiting[] = []
  let inBatch = new Set<string>()
  const flush = async () => {
    const steps = await planBatch(ground, batch, { ...order, counts, reject })
    batch = []
    inBatch = new Set()
    if (!dryRun) await applyBatch(ground, steps, order.doer, { counts, reject })
    progress?.(bytes, counts)
  }
  for await (const found of rows) {
    counts.read++
    const values = Object.fromEntries(COLUMNS.map((column) => [column, found.values[nameOf(column)]]))
    const reading = found.fault ? ({ ok: false, reason: found.fault } as const) : readRow(values)
    if (!reading.ok) {
      await reject(found, reading.reason)
      continue
    }
    // A second row about the same assignment is a change of it, so the first has to be in place.
    const same = `${reading.value.externalId}/${reading.value.title.toLowerCase()}/${reading.value.validFrom}`
    if (inBatch.has(same) || batch.length >= BATCH) await flush()
    inBatch.add(same)
    batch.push({ source: found, row: reading.value })
  }
  await flush()
  return counts
}

type Planned = { readonly source: SourceRow; readonly step: Step }
type Telling = { readonly counts: Counts; readonly reject: (source: SourceRow, reason: string) => Promise<void> }

/** Known rows before new ones: whoever leaves a seat frees it for whoever comes. */
async function planBatch(ground: Ground, batch: readonly Waiting[], order: Order & Telling): Promise<Planned[]> {
  const { counts, reject } = order
  const known = new Set(batch.filter(({ row }) => knownOf(ground, row)))
  const planned: Planned[] = []
  for (const { source, row } of [...known, ...batch.filter((one) => !known.has(one))]) {
    const plan = planRow(ground, row)
    if (plan.kind === 'rejected') await reject(source, plan.reason)
    else if (plan.kind === 'unchanged') counts.unchanged++
    else {
      counts[plan.step.kind === 'create' ? 'created' : 'updated']++
      planned.push({ source, step: plan.step })
      const { kind, difference: words } = plan.step
      order.onDifference?.({ line: source.line, externalId: row.externalId, kind, words })
    }
  }
  return planned
}

/** All in one transaction; when the database refuses one of them, each in its own. */
async function applyBatch(ground: Ground, planned: readonly Planned[], doer: Doer, { counts, reject }: Telling) {
  const apply = async (some: readonly Planned[]) => {
    if (some.length === 0) return
    const steps = some.map(({ step }) => step)
    const undo = idsOf(steps)
    try {
      await inRegister(async (tx) => done(await applySteps(tx, doer, steps, ground.placements)))
    } catch (error) {
      undo()
      throw error
    }
  }
  try {
    await apply(planned)
  } catch (error) {
    if (!isFaultOfRow(error)) throw error
    for (const one of planned) {
      await apply([one]).catch(async (fault: unknown) => {
        if (!isFaultOfRow(fault)) throw fault
        counts[one.step.kind === 'create' ? 'created' : 'updated']--
        await reject(one.source, reasonOf(fault))
      })
    }
  }
}
