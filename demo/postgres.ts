import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { LOGS } from '#demo/data-folder.ts'
import { freePort } from '#demo/ports.ts'
import { type Cluster, clearStaleLock, movePort, openCluster, postmaster } from '#demo/postgres-cluster.ts'
import { ensureDatabase, ensureRoles, roleUrls } from '#demo/postgres-roles.ts'
import { type Runtime, runtime } from '#demo/postgres-runtime.ts'

/** A running embedded PostgreSQL and this process's hold on it. */
export type Running = {
  /** Superuser, database `postgres`. */
  adminUrl: string
  ownerUrl: string
  appUrl: string
  port: number
  /** False when another command was already running it. */
  startedHere: boolean
  /** Lets go of the cluster; the last one to let go stops it. Returns whether it is stopped. */
  stop(): Promise<boolean>
}

type Options = {
  /** Folder of the cluster inside `.data`. */
  name?: 'postgres' | 'test-postgres'
  /** Off only for tests, whose data nobody misses. */
  fsync?: boolean
}

/** How long a cluster may take to recover after a crash, in milliseconds. */
const PATIENCE = 60_000

/** Held shared by every command that uses the cluster; whoever gets it alone is the last and may stop it. */
const HOLD = 4_077_001

/**
 * Starts the checkout's embedded PostgreSQL, or joins it when another command runs it. The server is no child of the
 * terminal, so that Ctrl-C in one command does not take the database from another; the last to leave stops it.
 * Throws when PostgreSQL does not start; its log is `.data/logs/postgres.log`.
 */
export async function startPostgres({ name = 'postgres', fsync = true }: Options = {}): Promise<Running> {
  const place = runtime()
  const cluster = await openCluster(place, name)
  const deadline = Date.now() + PATIENCE
  let startedHere = false

  for (;;) {
    const hold = await takeHold(cluster)
    if (hold) {
      const { port, sql } = hold
      const adminUrl = adminUrlOf(cluster, port)
      await ensureRoles(adminUrl)
      if (name === 'postgres') await ensureDatabase(adminUrl, 'koms')
      return { adminUrl, ...roleUrls(adminUrl, 'koms'), port, startedHere, stop: () => letGo(sql, cluster) }
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL startade inte.\n${lastLines(name)}`)
    if (postmaster(cluster) === undefined) {
      await launch(place, cluster, name, fsync)
      startedHere = true
    } else {
      await pause(100)
    }
  }
}

/** Removes the cluster with all its data; it must not be running. */
export function removeCluster(name: 'postgres' | 'test-postgres'): void {
  rmSync(join(runtime().home, name), { recursive: true, force: true })
}

function adminUrlOf({ access }: Cluster, port: number): string {
  return `postgres://postgres:${access.password}@127.0.0.1:${port}/postgres`
}

/** A session that holds the cluster open; undefined when nobody answers, or the answer is "not now". */
async function takeHold(cluster: Cluster): Promise<{ sql: postgres.Sql; port: number } | undefined> {
  const server = postmaster(cluster)
  if (!server?.ready) return undefined
  const sql = postgres(adminUrlOf(cluster, server.port), {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connect_timeout: 5,
    connection: { application_name: 'koms hold' },
  })
  try {
    await sql`SELECT pg_advisory_lock_shared(${HOLD})`
    return { sql, port: server.port }
  } catch {
    await sql.end({ timeout: 1 })
    return undefined
  }
}

async function launch(place: Runtime, cluster: Cluster, name: string, fsync: boolean): Promise<void> {
  const port = await freePort(cluster.access.port)
  if (port !== cluster.access.port) movePort(cluster, port)
  clearStaleLock(cluster)
  mkdirSync(LOGS, { recursive: true })
  const log = openSync(join(LOGS, `${name}.log`), 'a')
  const child = spawn(join(place.native, 'bin', 'postgres'), ['-D', cluster.data, ...settings(port, fsync)], {
    ...place.as,
    cwd: cluster.data,
    detached: true,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
  })
  child.unref()
  await settled(child, cluster)
}

/** Waits until the server accepts a connection or its process has ended. */
async function settled(child: ChildProcess, cluster: Cluster): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    if (postmaster(cluster)?.ready) return
    await pause(50)
  }
  await pause(200)
}

function settings(port: number, fsync: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    work_mem: '16MB',
    maintenance_work_mem: '256MB',
    effective_cache_size: '1GB',
    max_wal_size: '2GB',
    random_page_cost: 1.1,
    timezone: 'UTC',
    log_min_messages: 'warning',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}

async function letGo(hold: postgres.Sql, cluster: Cluster): Promise<boolean> {
  const pid = postmaster(cluster)?.pid
  try {
    await hold`SELECT pg_advisory_unlock_shared(${HOLD})`
    const [last] = await hold<{ alone: boolean }[]>`SELECT pg_try_advisory_lock(${HOLD}) AS alone`
    if (!last?.alone || pid === undefined) return false
    // SIGINT is PostgreSQL's fast stop: sessions are ended, everything committed is on disk.
    process.kill(pid, 'SIGINT')
    const deadline = Date.now() + PATIENCE
    while (postmaster(cluster)?.pid === pid && Date.now() < deadline) await pause(50)
    return true
  } catch {
    // The server is already gone, which is what was asked for.
    return true
  } finally {
    await hold.end({ timeout: 1 })
  }
}

function lastLines(name: string): string {
  try {
    return readFileSync(join(LOGS, `${name}.log`), 'utf8')
      .split('\n')
      .slice(-15)
      .join('\n')
  } catch {
    return ''
  }
}
