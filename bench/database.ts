import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import postgres from 'postgres'
import { load } from '#bench/load/load.ts'
import { migrate, schemaFingerprint } from '#db/migrate.ts'
import type { Urls } from '#demo/postgres-roles.ts'

/** A loaded register of its own, dropped by `stop`. */
export type BenchDatabase = Urls & { name: string; cases: number; stop(): Promise<void> }

type Say = (text: string) => void

/**
 * A database with so many cases. With `keep`, the loaded register stays behind as a template, and the next run copies
 * it in seconds; it is named after the schema and the load, so that a stale one is never taken.
 * `urls` are those of any database in the same cluster; the owner must be allowed to create databases.
 */
export async function benchDatabase(urls: Urls, cases: number, keep: boolean, say: Say): Promise<BenchDatabase> {
  const sql = postgres(urls.ownerUrl, { max: 1, onnotice: () => {} })
  const name = `bench_${randomBytes(6).toString('hex')}`
  const stop = async () => {
    await sql.unsafe(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await sql.end()
  }
  try {
    if (keep) {
      const template = await ensureTemplate(sql, urls, cases, say)
      say('kopierar')
      await sql.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)
    } else {
      await fill(sql, urls, name, cases, say)
    }
    return { ...within(urls, name), name, cases, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Loads under another name and renames, so that an interrupted load is never taken for a whole one. */
async function ensureTemplate(sql: postgres.Sql, urls: Urls, cases: number, say: Say): Promise<string> {
  const template = `koms_bench_${cases}_${fingerprint()}`
  const [known] = await sql`select from pg_database where datname = ${template}`
  if (known) return template
  const draft = `bench_draft_${randomBytes(6).toString('hex')}`
  try {
    await fill(sql, urls, draft, cases, say)
    await sql.unsafe(`ALTER DATABASE ${draft} RENAME TO ${template}`)
  } catch (error) {
    await sql.unsafe(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`)
    throw error
  }
  return template
}

async function fill(sql: postgres.Sql, urls: Urls, name: string, cases: number, say: Say): Promise<void> {
  await sql.unsafe(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'sv-SE'`,
  )
  const { ownerUrl, appUrl } = within(urls, name)
  await migrate(ownerUrl, decodeURIComponent(new URL(appUrl).username))
  await load(ownerUrl, cases, say)
}

function within({ ownerUrl, appUrl }: Urls, database: string): Urls {
  const at = (address: string) => Object.assign(new URL(address), { pathname: `/${database}` }).href
  return { ownerUrl: at(ownerUrl), appUrl: at(appUrl) }
}

function fingerprint(): string {
  const folder = new URL('./load/', import.meta.url)
  const hash = createHash('sha256').update(schemaFingerprint())
  for (const file of readdirSync(folder)
    .filter((name) => !name.includes('.test.'))
    .sort())
    hash.update(readFileSync(new URL(file, folder)))
  return hash.digest('hex').slice(0, 12)
}
