import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Presets, SingleBar } from 'cli-progress'
import { type Counts, importCases } from '#cases/importing/import-cases.ts'
import { openDatabase } from '#db/client.ts'
import { withDatabase } from '#demo/commands.ts'
import { UnreadableFile } from '#platform/importing/read-rows.ts'

/** `npm run import -- FILE [--dry-run] [--source NAME]`: cases from another system. */
const USAGE = 'Användning: npm run import -- FIL [--dry-run] [--source NAMN]'
const NAMES: readonly (readonly [keyof Counts, string])[] = [
  ['read', 'lästa'],
  ['created', 'skapade'],
  ['unchanged', 'oförändrade'],
  ['updated', 'uppdaterade'],
  ['rejected', 'avvisade'],
]

async function main(): Promise<number> {
  const order = orderOf(process.argv.slice(2))
  if (!order) return fail(USAGE)
  const { file, source, dryRun } = order
  if (!existsSync(file) || !statSync(file).isFile()) return fail(`Filen finns inte: ${file}`)

  const bar = new SingleBar(
    { format: '{bar} {percentage} % | {rows} rader | {duration_formatted}', noTTYOutput: true, notTTYSchedule: 2000 },
    Presets.shades_classic,
  )
  const started = Date.now()
  const counts = await withDatabase(async ({ appUrl }) => {
    const close = openDatabase(appUrl)
    bar.start(Math.max(statSync(file).size, 1), 0, { rows: 0 })
    try {
      return await importCases({
        file,
        source,
        dryRun,
        progress: (bytes, { read }) => bar.update(bytes, { rows: read }),
      })
    } finally {
      bar.stop()
      await close()
    }
  })

  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${dryRun ? 'Provkörning, ingenting är sparat' : `Import från ${source} klar`} på ${seconds} s.`)
  for (const [key, name] of NAMES) console.log(`${name.padEnd(12)} ${String(counts[key]).padStart(9)}`)
  if (counts.rejected) console.log(`Avvisade rader står med skäl i ${file}.rejected.csv`)
  return 0
}

function orderOf(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, source: { type: 'string', default: 'import' } },
    })
    const [file, ...others] = positionals
    const source = values.source.trim()
    return file && !others.length && source ? { file, source, dryRun: values['dry-run'] ?? false } : undefined
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
