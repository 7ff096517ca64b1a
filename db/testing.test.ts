import assert from 'node:assert/strict'
import { test } from 'node:test'
import postgres from 'postgres'
import { testDatabase } from '#db/testing.ts'

test('every test file gets a migrated database of its own, also when several ask at once', async (t) => {
  const databases = await Promise.all([testDatabase(t), testDatabase(t), testDatabase(t)])
  assert.equal(new Set(databases.map(({ name }) => name)).size, 3)
  for (const { appUrl, name } of databases) {
    const sql = postgres(appUrl, { max: 1 })
    const [row] = await sql`SELECT current_database() AS name, current_user AS role, to_regclass('pgboss.job') AS jobs`
    await sql.end()
    assert.deepEqual(row && [row.name, row.role], [name, 'koms_app'])
    assert.ok(row?.jobs)
  }
})

test('a dropped database is gone, even with somebody still connected', async (t) => {
  const kept = await testDatabase(t)
  const dropped = await testDatabase()
  const sql = postgres(dropped.appUrl, { max: 1 })
  await sql`SELECT 1`
  await dropped.drop()
  await sql.end({ timeout: 1 })
  const owner = postgres(kept.ownerUrl, { max: 1 })
  const left = await owner`SELECT 1 FROM pg_database WHERE datname = ${dropped.name}`
  await owner.end()
  assert.equal(left.length, 0)
})
