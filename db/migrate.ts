import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as migrateWithDrizzle } from 'drizzle-orm/postgres-js/migrator'
import { getConstructionPlans } from 'pg-boss'
import postgres from 'postgres'
import { grant } from '#db/grants.ts'

const FOLDER = new URL('./migrations', import.meta.url).pathname
const JOBS = 'pgboss'
const LOCK = 7_255_010

/**
 * Brings a database up to date, as the owner role, and settles what the application role may do.
 * Two of these at once wait for each other. Returns how many migrations were new. Throws what PostgreSQL says.
 */
export async function migrate(ownerUrl: string, applicationRole = 'koms_app'): Promise<number> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${LOCK})`
    const before = await applied(sql)
    await migrateWithDrizzle(drizzle(sql), { migrationsFolder: FOLDER, migrationsSchema: 'platform_migrations' })
    const [jobs] = await sql`select to_regnamespace(${JOBS}) is not null as present`
    if (!jobs?.present) await sql.unsafe(getConstructionPlans(JOBS))
    await grant(sql, applicationRole)
    return (await applied(sql)) - before
  } finally {
    await sql.end()
  }
}

async function applied(sql: postgres.Sql): Promise<number> {
  const [table] = await sql`select to_regclass('platform_migrations.__drizzle_migrations') is not null as present`
  if (!table?.present) return 0
  const [row] = await sql`select count(*)::int as count from platform_migrations.__drizzle_migrations`
  return row?.count ?? 0
}

/** One word for the schema this program expects, for naming a template database after it. */
export function schemaFingerprint(): string {
  const journal = JSON.parse(readFileSync(`${FOLDER}/meta/_journal.json`, 'utf8')) as { entries: { tag: string }[] }
  const hash = createHash('sha256')
  for (const { tag } of journal.entries) hash.update(readFileSync(`${FOLDER}/${tag}.sql`))
  hash.update(readFileSync(new URL('./grants.ts', import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}
