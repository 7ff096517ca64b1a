import assert from 'node:assert/strict'
import { test } from 'node:test'
import postgres from 'postgres'
import { startPostgres } from '#demo/postgres.ts'

// The test cluster, never the demo's: a test must not meet anybody's data.
const start = () => startPostgres({ name: 'test-postgres', fsync: false })

test('two commands share one cluster, and the first to leave does not take it from the other', async () => {
  const first = await start()
  const second = await start()
  assert.equal(second.startedHere, false)
  assert.equal(second.port, first.port)

  assert.equal(await first.stop(), false)
  const sql = postgres(second.adminUrl, { max: 1 })
  const [row] = await sql`SELECT 1 AS answer`
  assert.equal(row?.answer, 1)
  await sql.end()
  await second.stop()
})

test('the roles are no superusers, and Swedish letters come in Swedish order', async (t) => {
  const server = await start()
  t.after(() => server.stop())
  const sql = postgres(server.adminUrl, { max: 1 })
  t.after(() => sql.end())
  const roles = await sql`
    SELECT rolname, rolsuper, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname LIKE 'koms%' ORDER BY rolname`
  assert.deepEqual(
    roles.map((role) => Object.values(role)),
    [
      ['koms_app', false, false, false],
      ['koms_owner', false, true, false],
    ],
  )
  const letters = await sql`SELECT letter FROM unnest('{ö,z,å,a,ä}'::text[]) AS letter ORDER BY letter`
  assert.equal(letters.map(({ letter }) => letter).join(''), 'azåäö')
})
