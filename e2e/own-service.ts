import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { seedFoundation } from '#db/seed/foundation.ts'
import { testDatabase } from '#db/testing.ts'
import { LOGS, ROOT } from '#demo/data-folder.ts'
import { freePort } from '#demo/ports.ts'
import { type Wire, wireTo } from '#e2e/wire.ts'

/** An application of the journey's own, with a database of its own, for what would disturb every other journey. */
export type OwnService = {
  baseUrl: string
  /** The owner's way to the database; it does not go through the wire. */
  sql: postgres.Sql
  wire: Wire
  start(): Promise<void>
  /** Asks the application to stop; resolves with its exit code. */
  stop(): Promise<number | null>
  /** The power is gone: no handler of the application runs. */
  kill(): Promise<void>
  /** Ends everything and removes the database. */
  close(): Promise<void>
}

export async function ownService(): Promise<OwnService> {
  const database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 4, onnotice: () => {} })
  await sql.begin(seedFoundation)
  await sql`insert into cases.case_counter (year, last) values (extract(year from now()), 0)`
  const wire = await wireTo(database.appUrl)
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  let app: ChildProcess | undefined

  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      if (!app?.pid || app.exitCode !== null || app.signalCode !== null) return resolve(app?.exitCode ?? null)
      app.once('exit', (code) => resolve(code))
      // A kill takes the whole group: the server is a child of the process that starts it.
      process.kill(signal === 'SIGKILL' ? -app.pid : app.pid, signal)
    })
  return {
    baseUrl,
    sql,
    wire,
    start: async () => {
      app = launch(port, baseUrl, wire.url)
      await untilAlive(baseUrl)
    },
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    close: async () => {
      await end('SIGKILL')
      await wire.close()
      await sql.end({ timeout: 1 })
      await database.drop()
    },
  }
}

function launch(port: number, baseUrl: string, databaseUrl: string): ChildProcess {
  mkdirSync(LOGS, { recursive: true })
  const child = spawn(process.execPath, ['--conditions=react-server', 'platform/start.ts'], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      NEXTAUTH_URL: baseUrl,
      NEXTAUTH_SECRET: 'a secret that only this journey knows of',
      OIDC_ISSUER: 'http://localhost:9',
      OIDC_CLIENT_ID: 'koms',
      OIDC_CLIENT_SECRET: 'koms',
      LOG_LEVEL: 'warn',
      PORT: String(port),
    },
  })
  const log = createWriteStream(join(LOGS, `journey-app-${port}.log`), { flags: 'a' })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  return child
}

/** Only alive: a journey may want it to start without its database. */
async function untilAlive(baseUrl: string): Promise<void> {
  const deadline = Date.now() + 45_000
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${baseUrl}/api/health/live`, { signal: AbortSignal.timeout(5_000) })).ok) return
    } catch {
      // Not listening yet.
    }
    await pause(100)
  }
  throw new Error('the application of the journey did not start')
}
