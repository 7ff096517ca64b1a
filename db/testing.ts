import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { migrate, schemaFingerprint } from '#db/migrate.ts'
import { startPostgres } from '#demo/postgres.ts'
import { createStatement, ensureRoles, roleUrls, type Urls } from '#demo/postgres-roles.ts'

/** A database of one test file, empty but migrated. */
export type TestDatabase = Urls & { name: string; drop(): Promise<void> }

/** The part of node:test's context that is used here. */
type Scope = { after(work: () => Promise<void>): void }

/**
 * A fresh database, copied from a template that was migrated once. Give it the `t` of a test and it is dropped
 * afterwards; otherwise call `drop()` (in `after`), or the test process does not end. The cluster is the one in
 * KOMS_TEST_ADMIN_URL, or else the checkout's own test cluster, started for as long as it is needed.
 */
export async function testDatabase(scope?: Scope): Promise<TestDatabase> {
  const cluster = await testCluster()
  const admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} })
  const name = `test_${randomBytes(6).toString('hex')}`
  try {
    const template = await ensureTemplate(admin, cluster.adminUrl)
    await admin.unsafe(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER koms_owner`)
  } catch (error) {
    await admin.end()
    await cluster.stop()
    throw error
  }

  const drop = async () => {
    await admin.unsafe(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await admin.end()
    await cluster.stop()
  }
  scope?.after(drop)
  return { name, ...roleUrls(cluster.adminUrl, name), drop }
}

/** Removes databases that killed test runs left behind; call it only when no test is running. */
export async function sweep(adminUrl: string): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  try {
    const left = await admin<{ datname: string }[]>`
      SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname LIKE 'draft\\_%'
        OR (datname LIKE 'template\\_%' AND datname <> ${templateName()})`
    for (const { datname } of left) await admin.unsafe(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  } finally {
    await admin.end()
  }
}

async function testCluster(): Promise<{ adminUrl: string; stop(): Promise<unknown> }> {
  const given = process.env.KOMS_TEST_ADMIN_URL
  if (!given) return startPostgres({ name: 'test-postgres', fsync: false })
  await ensureRoles(given)
  return { adminUrl: given, stop: async () => {} }
}

/** Builds the template under another name and renames it, so that a killed run leaves no half-made template. */
async function ensureTemplate(admin: postgres.Sql, adminUrl: string): Promise<string> {
  const template = templateName()
  const exists = async () => (await admin`SELECT 1 FROM pg_database WHERE datname = ${template}`).length > 0
  if (await exists()) return template

  await admin`SELECT pg_advisory_lock(hashtext('koms test template'))`
  try {
    if (await exists()) return template
    const draft = `draft_${randomBytes(6).toString('hex')}`
    await admin.unsafe(createStatement(draft))
    await migrate(roleUrls(adminUrl, draft).ownerUrl)
    await admin.unsafe(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    return template
  } finally {
    await admin`SELECT pg_advisory_unlock(hashtext('koms test template'))`
  }
}

/** The template's name carries what made it: change a migration and a new template is built. */
function templateName(): string {
  return `template_${schemaFingerprint()}`
}
