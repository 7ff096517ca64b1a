import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson, writePrivateJson } from '#demo/data-folder.ts'
import { freePort } from '#demo/ports.ts'
import type { Runtime } from '#demo/postgres-runtime.ts'

/** How to reach a cluster: its port on 127.0.0.1 and the password of its superuser. */
type Access = { port: number; password: string }

/** A cluster on disk: `cluster/` belongs to PostgreSQL, `access.json` only to whoever started it. */
export type Cluster = { folder: string; data: string; access: Access }

/**
 * Opens the named cluster, creating it on first use: UTF-8, Swedish ICU collation, scram passwords. It is made beside
 * its place and moved there whole, so that an interrupted or simultaneous first start leaves nothing half made.
 */
export async function openCluster(runtime: Runtime, name: string): Promise<Cluster> {
  const folder = join(runtime.home, name)
  const existing = readJson<Access>(join(folder, 'access.json'))
  if (existing) return { folder, data: join(folder, 'cluster'), access: existing }

  mkdirSync(runtime.home, { recursive: true })
  const draft = mkdtempSync(join(runtime.home, `.${name}-`))
  try {
    const access = { port: await freePort(), password: randomBytes(24).toString('hex') }
    chmodSync(draft, 0o711)
    initialise(runtime, draft, access.password)
    writePrivateJson(join(draft, 'access.json'), access)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!readJson(join(folder, 'access.json'))) throw error
  }
  return openCluster(runtime, name)
}

/** Remembers a new port, when another program has taken the old one. */
export function movePort(cluster: Cluster, port: number): void {
  cluster.access = { ...cluster.access, port }
  writePrivateJson(join(cluster.folder, 'access.json'), cluster.access)
}

/** The server that runs a cluster, as its own lock file tells. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The server that runs this cluster; undefined when none is alive. */
export function postmaster(cluster: Cluster): Postmaster | undefined {
  const [pid, , , port, , , , state] = lockFile(cluster)
  if (!pid || !isServerOf(cluster, Number(pid))) return undefined
  return { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' }
}

/**
 * Removes the lock file when its process number has passed to another program since a crash. PostgreSQL handles a
 * dead number itself, but would refuse to start beside a living one.
 */
export function clearStaleLock(cluster: Cluster): void {
  const pid = Number(lockFile(cluster)[0])
  if (pid && isAlive(pid) && !isServerOf(cluster, pid)) rmSync(join(cluster.data, 'postmaster.pid'), { force: true })
}

function lockFile(cluster: Cluster): string[] {
  try {
    return readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isServerOf(cluster: Cluster, pid: number): boolean {
  if (!isAlive(pid)) return false
  try {
    const command =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
    return command.includes(cluster.data)
  } catch {
    return false
  }
}

function initialise(runtime: Runtime, draft: string, password: string): void {
  const data = join(draft, 'cluster')
  const passwordFile = join(draft, 'password')
  mkdirSync(data, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (runtime.as) {
    chownSync(data, runtime.as.uid, runtime.as.gid)
    chownSync(passwordFile, runtime.as.uid, runtime.as.gid)
  }
  const flags = [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--no-instructions',
  ]
  const result = spawnSync(join(runtime.native, 'bin', 'initdb'), flags, {
    ...runtime.as,
    cwd: draft,
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8',
  })
  rmSync(passwordFile, { force: true })
  if (result.status !== 0) throw new Error(`initdb misslyckades: ${result.stderr || result.error?.message}`)
}
