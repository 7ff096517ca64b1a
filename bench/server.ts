import { setTimeout as pause } from 'node:timers/promises'
import { processesWith } from '#bench/cpu.ts'
import { lastLines, startChild } from '#demo/children.ts'
import { CLIENT_ID } from '#demo/identity-provider.ts'
import { freePort } from '#demo/ports.ts'
import type { Urls } from '#demo/postgres-roles.ts'
import { freshSecrets } from '#demo/secrets.ts'

/** The product's own production server on a database. */
export interface Server {
  readonly baseUrl: string
  /** Its processes, for counting their CPU time. */
  readonly pids: readonly number[]
  stop(): Promise<void>
}

/** How long it may take to answer that it is ready, in milliseconds. */
const PATIENCE = 60_000

/** Starts what `npm start` starts. Nobody signs in during a measurement, so no identity provider runs. Throws with the end of its log. */
export async function startServer({ appUrl, ownerUrl }: Urls): Promise<Server> {
  const port = await freePort()
  const secrets = freshSecrets()
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: appUrl,
    DATABASE_MIGRATION_URL: ownerUrl,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: secrets.session,
    OIDC_ISSUER: 'http://localhost:9',
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_SECRET: secrets.client,
    LOG_LEVEL: 'warn',
    PORT: String(port),
  }
  const child = startChild(`bench-app-${port}`, ['--conditions=react-server', 'platform/start.ts'], { env })
  const baseUrl = `http://localhost:${port}`
  const deadline = Date.now() + PATIENCE
  for (;;) {
    if (await isReady(baseUrl)) return { baseUrl, pids: processesWith(`PORT=${port}`), stop: () => child.stop() }
    const died = await Promise.race([child.ended.then(() => true), pause(200, false)])
    if (died || Date.now() > deadline) {
      await child.stop()
      throw new Error(`Servern blev inte redo:\n${lastLines(child)}`)
    }
  }
}

async function isReady(baseUrl: string): Promise<boolean> {
  try {
    return (await fetch(`${baseUrl}/api/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false
  }
}
