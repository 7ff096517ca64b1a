import assert from 'node:assert/strict'
import { test } from 'node:test'
import { db, openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { announce, listen } from '#platform/live.ts'
import { logLines } from '#platform/testing/log-lines.ts'

test('a listener that breaks silences nobody else', async (t) => {
  const { appUrl } = await testDatabase(t)
  const close = openDatabase(appUrl)
  t.after(close)
  const lines = logLines()
  const listening = Promise.withResolvers<void>()
  const heard = Promise.withResolvers<unknown>()
  listen(() => {
    throw new Error('broken')
  })
  listen((change) => (change === 'everything' ? listening.resolve() : heard.resolve(change)))
  await listening.promise
  await db.transaction((tx) => announce(tx, { topic: 'case', id: 7 }))
  assert.deepEqual(await heard.promise, { topic: 'case', id: 7 })
  assert.deepEqual(new Set(lines.map(({ event }) => event)), new Set(['live.listener-fault']))
})
