import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Child, lastLines, startChild } from '#demo/children.ts'
import { DATA } from '#demo/data-folder.ts'
import type { Household } from '#demo/household.ts'
import { CLIENT_ID } from '#demo/identity-provider.ts'
import type { Urls } from '#demo/postgres-roles.ts'
import type { Secrets } from '#demo/secrets.ts'

/** What the application and the worker are told through their environment. */
export type ServiceOptions = {
  urls: Urls
  port: number
  issuer: string
  secrets: Secrets
  /** `next dev` instead of the production build. */
  dev?: boolean
  logLevel?: 'info' | 'warn'
  /** Put before the names of the logs, so that tests do not overwrite the demo's. */
  logPrefix?: string
}

/** How long the application may take until it is ready, in milliseconds; one that dies is told at once. `next dev` compiles on the way. */
const PATIENCE = 300_000

/** Starts the worker and the application. What dies is told by `died`; `ready` waits for the health endpoint. */
export async function startService(household: Household, options: ServiceOptions) {
  const { port, dev = false, logPrefix = '' } = options
  const env = environment(options)
  const conditions = '--conditions=react-server'
  const worker = await household.keep(() => startChild(`${logPrefix}worker`, [conditions, 'worker/main.ts'], { env }))
  const serve = dev ? ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)] : [conditions, 'platform/start.ts']
  const app = await household.keep(() => startChild(`${logPrefix}app`, serve, { env }))
  const died = Promise.race([app, worker].map((child) => child.ended.then(() => child)))
  return { baseUrl: `http://localhost:${port}`, died, ready: () => untilReady(port, died, household.signal) }
}

/** Why a child's death ends the command: its name and the end of its log. */
export function obituary(child: Child): string {
  return `Processen ${child.name} avslutades oväntat. Hela loggen: ${child.log}\n\n${lastLines(child)}`
}

function environment({ urls, port, issuer, secrets, dev, logLevel = 'info' }: ServiceOptions): Record<string, string> {
  return {
    NODE_ENV: dev ? 'development' : 'production',
    DATABASE_URL: urls.appUrl,
    DATABASE_MIGRATION_URL: urls.ownerUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: secrets.session,
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: secrets.client,
    ATTACHMENTS: process.env.ATTACHMENTS ?? join(DATA, 'attachments'),
    LOG_LEVEL: logLevel,
    PORT: String(port),
  }
}

async function untilReady(port: number, died: Promise<Child>, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + PATIENCE
  let last = 'inget svar'
  for (;;) {
    signal.throwIfAborted()
    const dead = await Promise.race([died, pause(200)])
    if (dead) throw new Error(obituary(dead))
    try {
      const answer = await fetch(`http://localhost:${port}/api/health/ready`, { signal: AbortSignal.timeout(10_000) })
      if (answer.ok) return
      last = `${answer.status} ${(await answer.text()).slice(0, 300)}`
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error(`Applikationen blev inte redo. Senaste svar: ${last}`)
  }
}
