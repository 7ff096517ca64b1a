import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { migrate } from '#db/migrate.ts'
import { seed } from '#db/seed/seed.ts'
import { ACCOUNTS } from '#demo/accounts.ts'
import { ensureBuild } from '#demo/build.ts'
import { configuredDatabase } from '#demo/commands.ts'
import { DATA } from '#demo/data-folder.ts'
import { Household } from '#demo/household.ts'
import { startIdentityProvider } from '#demo/identity-provider.ts'
import { freePort, portIsFree } from '#demo/ports.ts'
import { removeCluster, startPostgres } from '#demo/postgres.ts'
import type { Urls } from '#demo/postgres-roles.ts'
import { step } from '#demo/progress.ts'
import { keepSecrets, keptSecrets, type Secrets } from '#demo/secrets.ts'
import { obituary, startService } from '#demo/service.ts'

/** `npm run demo`: everything from an empty folder to a running KOMS, until Ctrl-C. */

const household = new Household()
let running = false
// Ctrl-C is how a running demo is meant to end; before that it is an interruption.
household.onSignal(() => (running ? 0 : 130))

try {
  await demo()
} catch (error) {
  if (household.signal.aborted) await new Promise(() => {})
  console.error(`\n${error instanceof Error ? error.message : error}\n`)
  await household.close()
  process.exit(1)
}

async function demo(): Promise<void> {
  const { reset, empty, cases, dev, port } = await options()
  console.log(`KOMS ${dev ? 'utvecklingsläge' : 'demo'}\n`)

  const secrets = keptSecrets()
  const { ownerUrl, appUrl } = await step('PostgreSQL', () => database(reset), tellDatabase)
  await step(
    'Databasens struktur',
    () => migrate(ownerUrl),
    (count) => (count ? `${count} nya steg` : 'aktuell'),
  )
  await step(
    'Innehåll',
    (progress) => seed(ownerUrl, { empty, ...(cases ? { cases } : {}), progress }),
    (outcome) => tellContent(outcome, empty || cases !== undefined),
  )
  const { issuer } = await step(
    'Inloggning',
    () => identityProvider(secrets, port),
    (provider) => provider.issuer,
  )
  if (!dev) {
    await step(
      'Bygge',
      (say) => ensureBuild(say, household.signal),
      (outcome) => (outcome === 'built' ? 'nytt' : 'oförändrat'),
    )
  }
  const service = await step('Applikation och jobb', async () => {
    const started = await startService(household, { urls: { ownerUrl, appUrl }, port, issuer, secrets, dev })
    await started.ready()
    return started
  })
  running = true
  announce(port)
  const dead = await service.died
  if (!household.signal.aborted) throw new Error(obituary(dead))
}

async function database(reset: boolean): Promise<Urls & { port?: number }> {
  const configured = configuredDatabase()
  if (configured) return configured
  if (reset) await startOver()
  return household.keep(() => startPostgres())
}

function tellDatabase({ port }: { port?: number }): string {
  return port ? `port ${port}` : 'DATABASE_URL'
}

function tellContent(outcome: 'seeded' | 'kept', wished: boolean): string {
  if (outcome === 'seeded') return 'nytt'
  return wished ? 'behålls; --empty och --cases gäller en ny databas (lägg till --reset)' : 'behålls'
}

async function identityProvider(secrets: Secrets, port: number) {
  const own = await freePort(secrets.port)
  if (own !== secrets.port) keepSecrets({ ...secrets, port: own })
  const applications = [`http://localhost:${port}`]
  return household.keep(() => startIdentityProvider({ port: own, applications, secrets }))
}

async function options() {
  const { values } = parseArgs({
    options: {
      reset: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      cases: { type: 'string' },
      dev: { type: 'boolean', default: false },
    },
  })
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT=${process.env.PORT} är inget portnummer.`)
  if (!(await portIsFree(port))) {
    throw new Error(
      `Port ${port} används redan av ett annat program, kanske en demo som redan är igång.\nStoppa det, eller välj en annan port: PORT=${port + 1} npm run demo`,
    )
  }
  const cases = values.cases === undefined ? undefined : Number(values.cases)
  if (cases !== undefined && !(Number.isInteger(cases) && cases >= 0))
    throw new Error('--cases ska följas av ett antal.')
  if (values.reset && configuredDatabase()) {
    throw new Error('--reset gäller bara den inbyggda databasen. Ta bort DATABASE_URL, eller töm den databasen själv.')
  }
  return { ...values, cases, port }
}

/** Removes the demo's data; the server may still run since a demo that was killed. */
async function startOver(): Promise<void> {
  const left = await household.keep(() => startPostgres())
  if (!(await left.stop())) throw new Error('Ett annat kommando använder databasen. Vänta tills det är klart.')
  removeCluster('postgres')
  rmSync(join(DATA, 'attachments'), { recursive: true, force: true })
}

function announce(port: number): void {
  console.log(`\nKOMS är igång på http://localhost:${port}\n`)
  const widest = Math.max(...ACCOUNTS.map(({ name }) => name.length))
  console.log('Demokonton (välj vid inloggning, inget lösenord):')
  for (const { name, label } of ACCOUNTS) console.log(`  ${name.padEnd(widest)}  ${label}`)
  console.log('\nCtrl-C stoppar allt.')
}
