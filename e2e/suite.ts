import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seed } from '#db/seed/seed.ts'
import { sweep, testDatabase } from '#db/testing.ts'
import { ensureBuild } from '#demo/build.ts'
import { DATA, LOGS } from '#demo/data-folder.ts'
import { Household } from '#demo/household.ts'
import { startIdentityProvider } from '#demo/identity-provider.ts'
import { freePort } from '#demo/ports.ts'
import { startPostgres } from '#demo/postgres.ts'
import { step } from '#demo/progress.ts'
import { freshSecrets } from '#demo/secrets.ts'
import { startService } from '#demo/service.ts'
import { findBrowser } from '#e2e/browser.ts'
import { journeys, nodeTests, STATIC_CHECKS } from '#e2e/steps.ts'
import { checkOutcome, type Outcome, sum } from '#e2e/tally.ts'

/** `npm test`: everything that can fail, in one run; the last line is `N passed, N failed`. */

const { values: options } = parseArgs({
  options: {
    static: { type: 'boolean', default: false },
    journeys: { type: 'boolean', default: false },
    grep: { type: 'string' },
  },
})
const household = new Household()
household.onSignal(() => 130)
const outcomes: Outcome[] = []

try {
  if (!options.journeys) await staticPart()
  if (!options.static) await livingPart()
} catch (error) {
  // Interrupted: the signal handler stops everything and ends the process.
  if (household.signal.aborted) await new Promise(() => {})
  outcomes.push(checkOutcome('', 1))
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
}
await household.close()
rmSync(join(DATA, `journeys-${process.pid}.json`), { force: true })
const { passed, failed } = sum(outcomes)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

async function staticPart(): Promise<void> {
  for (const check of STATIC_CHECKS) await part(check.name, (say) => check.run(household, say))
}

async function livingPart(): Promise<void> {
  const cluster = await step('PostgreSQL för tester', async () => {
    const started = await household.keep(() => startPostgres({ name: 'test-postgres', fsync: false }))
    if (started.startedHere) await sweep(started.adminUrl)
    return started
  })
  process.env.KOMS_TEST_ADMIN_URL = cluster.adminUrl
  if (!options.journeys) {
    await part('Regler och databas (node)', (say) => nodeTests(household, say, cluster.adminUrl, options.grep))
  }
  const build = await part('Bygge (next build)', async (say) => {
    await ensureBuild(say, household.signal)
    return { passed: 1, failed: 0 }
  })
  if (build.failed) return
  const env = await service()
  await part('Resor i webbläsare', (say) => journeys(household, say, env, options.grep))
}

/** A database, the identity provider, the application and the worker, all of them only for these journeys. */
async function service(): Promise<Record<string, string>> {
  await step('Webbläsare', findBrowser, ({ source }) => source)
  const urls = await step('Databas med innehåll', async (say) => {
    const database = await testDatabase()
    await household.keep(() => ({ ...database, stop: database.drop }))
    await seed(database.ownerUrl, { progress: say })
    return database
  })
  return step('Tjänsten', async () => {
    const secrets = freshSecrets()
    const port = await freePort()
    const applications = [`http://localhost:${port}`]
    const idpPort = await freePort()
    const { issuer } = await household.keep(() => startIdentityProvider({ port: idpPort, applications, secrets }))
    const options = { urls, port, issuer, secrets, logLevel: 'warn', logPrefix: 'test-' } as const
    const started = await startService(household, options)
    await started.ready()
    return { KOMS_BASE_URL: started.baseUrl, KOMS_DATABASE_URL: urls.appUrl, KOMS_OWNER_URL: urls.ownerUrl }
  })
}

/** Runs one counted part; what fails is told at once, and the parts after it run all the same. */
async function part(name: string, work: (say: (text: string) => void) => Promise<Outcome>): Promise<Outcome> {
  const outcome = await step(name, (say) => work(say).catch(failure), tell)
  outcomes.push(outcome)
  if (outcome.failed && outcome.report) console.log(`\n${outcome.report}\n\nLoggar: ${LOGS}\n`)
  return outcome
}

function failure(error: unknown): Outcome {
  if (household.signal.aborted) throw error
  return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) }
}

function tell({ passed, failed }: Outcome): string {
  return failed ? `${passed} gick bra, ${failed} MISSLYCKADES` : `${passed} gick bra`
}
