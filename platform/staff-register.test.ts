import assert from 'node:assert/strict'
import { test } from 'node:test'
import postgres from 'postgres'
import { openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { entryOf } from '#platform/staff-register.ts'

test('only who has an active role is let in', async (t) => {
  const { ownerUrl, appUrl } = await testDatabase(t)
  const sql = postgres(ownerUrl, { max: 1 })
  const close = openDatabase(appUrl)
  t.after(async () => Promise.all([close(), sql.end()]))
  const names = ['role', 'none', 'ended', 'revoked', 'future', 'right']
  for (const name of names)
    await sql`insert into staff.employee (name, email) values (${name}, ${`${name}@koms.example`})`
  const grant = (name: string, access: string, from: string, to: string | null = null, revoked = false) => sql`
    insert into staff.access_grant (employee_id, access, valid_from, valid_to, revoked)
    select id, ${access}, ${from}, ${to}, ${revoked} from staff.employee where name = ${name}`
  await grant('role', 'agent', '2020-01-01')
  await grant('ended', 'agent', '2020-01-01', '2020-12-31')
  await grant('revoked', 'agent', '2020-01-01', null, true)
  await grant('future', 'agent', '2099-01-01')
  // The right to protected identities is no role by itself.
  await grant('right', 'protected', '2020-01-01')
  const admitted = []
  for (const name of names) if ((await entryOf({ email: `${name}@koms.example` }))?.admitted) admitted.push(name)
  assert.deepEqual(admitted, ['role'])
  // Who comes with neither subject nor mail address is nobody, not the first employee.
  assert.equal(await entryOf({}), null)
})
