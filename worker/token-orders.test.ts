import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { callerOf } from '#platform/api/find-token.ts'
import { tokenOrder } from '#worker/token-orders.ts'

test('npm run token lets a system in, lists it and shuts it out, and says what is wrong with an order', async (t) => {
  const { appUrl } = await testDatabase(t)
  const close = openDatabase(appUrl)
  t.after(close)
  const run = async (...args: string[]) => {
    const order = tokenOrder(args)
    return typeof order === 'function' ? order() : order
  }
  const bearer = (token: string) => callerOf(new Headers({ Authorization: `Bearer ${token}` }))

  const made = await run('--name', 'Telefonväxeln', '--scopes', 'cases:read,cases:write', '--days', '30')
  assert.ok(made.ok)
  const token = /^koms_\S+$/m.exec(made.lines)?.[0] ?? ''
  assert.deepEqual((await bearer(token))?.scopes, ['cases:read', 'cases:write'])
  const twice = await run('--name', 'telefonväxeln', '--scopes', 'cases:read')
  assert.equal(twice.ok, false)
  assert.match(twice.lines, /finns redan en nyckel/)

  const listed = await run('--list')
  assert.match(listed.lines, /^Telefonväxeln: cases:read, cases:write; till .+; använd /m)
  assert.ok(!listed.lines.includes(token))
  assert.ok((await run('--revoke', 'Telefonväxeln')).ok)
  assert.equal(await bearer(token), null)
  assert.match((await run('--revoke', 'Telefonväxeln')).lines, /Ingen nyckel som gäller heter Telefonväxeln/)
  assert.match((await run('--list')).lines, /Det finns inga nycklar/)

  for (const [args, said] of [
    [[], /Användning/],
    [['--name', 'A', '--list'], /Användning/],
    [['--nme', 'A'], /Användning/],
    [['--name', 'Portalen'], /Välj minst en rättighet/],
    [['--name', 'Portalen', '--scopes', 'cases:all'], /Välj bland cases:read, cases:write, staff:read/],
    [['--name', 'Portalen', '--scopes', 'cases:read', '--days', '0'], /minst en dag/],
    [['--name', 'Portalen', '--scopes', 'cases:read', '--days', 'snart'], /antalet dagar med siffror/],
  ] as const) {
    const { ok, lines } = await run(...args)
    assert.equal(ok, false, args.join(' '))
    assert.match(lines, said)
  }
})
