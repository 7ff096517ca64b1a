import { writeFileSync } from 'node:fs'
import { benchDatabase } from '#bench/database.ts'
import { optionsOf, USAGE } from '#bench/options.ts'
import { startWork } from '#bench/people-at-work.ts'
import { comparisonReport, measuredReport } from '#bench/report.ts'
import { comparing, measuring, type Stand } from '#bench/runs.ts'
import { startServer } from '#bench/server.ts'
import { ensureBuild } from '#demo/build.ts'
import { configuredDatabase } from '#demo/commands.ts'
import { Household } from '#demo/household.ts'
import { startPostgres } from '#demo/postgres.ts'
import { seconds, step } from '#demo/progress.ts'

/** `npm run bench`: what the production server does with so many cases, in a table and as JSON. */

const given = optionsOf(process.argv.slice(2))
if (!given) {
  console.error(USAGE)
  process.exit(1)
}
const options = given
const household = new Household()
household.onSignal(() => 130)
const started = Date.now()

try {
  const urls = configuredDatabase() ?? (await step('PostgreSQL', () => household.keep(() => startPostgres())))
  await step('Bygge (next build)', (say) => ensureBuild(say, household.signal))
  const stands: Stand[] = []
  for (const cases of options.sizes) {
    const database = await step(`${cases.toLocaleString('sv-SE')} ärenden`, (say) =>
      household.keep(() => benchDatabase(urls, cases, options.keep, say)),
    )
    const server = await step('Produktionsservern', () => household.keep(() => startServer(database)))
    stands.push({ database, server, work: await household.keep(() => startWork(database.ownerUrl)) })
  }
  const report = stands[1]
    ? comparisonReport(await comparing(stands, options.seconds))
    : measuredReport(await measuring(stands[0] as Stand, options.seconds))
  console.log(`\n${report.text}\n\nKlart på ${seconds(started)}.`)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report.json, null, 2)}\n`)
  process.exitCode = report.errors ? 1 : 0
} catch (error) {
  // Interrupted: the signal handler stops everything and ends the process.
  if (household.signal.aborted) await new Promise(() => {})
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
await household.close()
process.exit()
