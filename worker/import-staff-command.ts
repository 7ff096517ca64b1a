import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { openDatabase } from '#db/client.ts'
import { withDatabase } from '#demo/commands.ts'
import { SYSTEM } from '#platform/actor.ts'
import { openSource, UnreadableFile } from '#platform/importing/read-rows.ts'
import { type RejectedFile, rejectedFile } from '#platform/importing/rejected-file.ts'
import { type Counts, type Difference, importStaff } from '#staff/importing/import-staff.ts'

/** `npm run import:staff -- FILE [--dry-run]`: assignments from the HR system. The difference is shown, then applied. */
const USAGE = 'Användning: npm run import:staff -- FIL [--dry-run]'
const NAMES: readonly (readonly [keyof Counts, string])[] = [
  ['read', 'lästa'],
  ['created', 'skapade'],
  ['unchanged', 'oförändrade'],
  ['updated', 'uppdaterade'],
  ['rejected', 'avvisade'],
]
const SHOWN = 20

async function main(): Promise<number> {
  const order = orderOf(process.argv.slice(2))
  if (!order) return fail(USAGE)
  const { file, dryRun } = order
  if (!existsSync(file) || !statSync(file).isFile()) return fail(`Filen finns inte: ${file}`)
  const started = Date.now()
  const counts = await withDatabase(async ({ appUrl }) => {
    const close = openDatabase(appUrl)
    try {
      const difference = await compare(file)
      return dryRun ? difference : await apply(file)
    } finally {
      await close()
    }
  })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${dryRun ? 'Provkörning, ingenting är sparat' : 'Import klar'} på ${seconds} s.`)
  for (const [key, name] of NAMES) console.log(`${name.padEnd(12)} ${String(counts[key]).padStart(9)}`)
  if (counts.rejected) console.log(`Avvisade rader står med skäl i ${file}.rejected.csv`)
  return 0
}

/** Plans the whole file and tells what would change, with numbers of the HR system and no names. */
async function compare(file: string): Promise<Counts> {
  const found: Difference[] = []
  let more = 0
  const counts = await withRejected(file, (rejected) =>
    withBar('Jämför', file, (progress) =>
      importStaff({
        ...{ file, doer: SYSTEM, dryRun: true, progress },
        onRejected: (row, reason) => rejected.add(row, reason),
        onDifference: (difference) => void (found.length < SHOWN ? found.push(difference) : more++),
      }),
    ),
  )
  console.log(found.length ? 'Skillnad mot registret:' : 'Ingen skillnad mot registret.')
  for (const { line, externalId, words } of found) console.log(`  rad ${line}  ${externalId}  ${words}`)
  if (more) console.log(`  … och ${more} rader till`)
  return counts
}

function apply(file: string): Promise<Counts> {
  return withRejected(file, (rejected) =>
    withBar('Importerar', file, (progress) =>
      importStaff({
        ...{ file, doer: SYSTEM, dryRun: false, progress },
        onRejected: (row, reason) => rejected.add(row, reason),
      }),
    ),
  )
}

async function withRejected<T>(file: string, work: (rejected: RejectedFile) => Promise<T>): Promise<T> {
  const { columns } = await openSource(file, [])
  const rejected = await rejectedFile(`${file}.rejected.csv`, columns)
  try {
    return await work(rejected)
  } finally {
    await rejected.close()
  }
}

type Progress = (bytes: number, counts: Counts) => void

async function withBar<T>(name: string, file: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const format = `${name.padEnd(10)} {bar} {percentage} % | {rows} rader | {duration_formatted}`
  const bar = new SingleBar({ format, noTTYOutput: true, notTTYSchedule: 2000 }, Presets.shades_classic)
  bar.start(Math.max(statSync(file).size, 1), 0, { rows: 0 })
  try {
    return await work((bytes, { read }) => bar.update(bytes, { rows: read }))
  } finally {
    bar.stop()
  }
}

function orderOf(args: string[]) {
  try {
    const options = { 'dry-run': { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [file, ...others] = positionals
    return file && !others.length ? { file, dryRun: values['dry-run'] ?? false } : undefined
  } catch {
    return undefined
  }
}

function fail(message: string): number {
  console.error(message)
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error
  process.exitCode = fail(error.message)
}
