import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { liveStream } from '#platform/live-stream.ts'
import { logLines } from '#platform/testing/log-lines.ts'

const BEAT = 25_000

test('a heartbeat ends the stream when it is answered no, and only then', async (t) => {
  const { appUrl } = await testDatabase(t)
  t.after(openDatabase(appUrl))
  logLines()
  t.mock.timers.enable({ apis: ['setInterval'] })
  const answers = [Promise.resolve(true), Promise.reject(new Error('the database is away')), Promise.resolve(false)]
  for (const answer of answers) answer.catch(() => {})
  const stream = liveStream(() => answers.shift() ?? Promise.resolve(false), new AbortController().signal)
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  const next = async () => {
    // Whatever else changed meanwhile is no heartbeat.
    for (;;) {
      const { value, done } = await reader.read()
      if (done) return undefined
      const text = decoder.decode(value)
      if (!text.startsWith('data:')) return text
    }
  }
  assert.match((await next()) ?? '', /^retry/)
  for (const expected of [': here\n\n', ': here\n\n', undefined]) {
    t.mock.timers.tick(BEAT)
    assert.equal(await next(), expected)
  }
})

test('a browser that leaves while its session is being asked for leaves nothing behind', async (t) => {
  const { appUrl } = await testDatabase(t)
  t.after(openDatabase(appUrl))
  logLines()
  t.mock.timers.enable({ apis: ['setInterval'] })
  const faults: unknown[] = []
  const onFault = (fault: unknown) => faults.push(fault)
  process.on('unhandledRejection', onFault)
  t.after(() => process.off('unhandledRejection', onFault))
  const asked = Promise.withResolvers<boolean>()
  const leaving = new AbortController()
  const stream = liveStream(() => asked.promise, leaving.signal)
  t.mock.timers.tick(BEAT)
  leaving.abort()
  asked.resolve(true)
  await new Promise((done) => setImmediate(done))
  assert.deepEqual(faults, [])

  const gone = liveStream(() => asked.promise, leaving.signal).getReader()
  assert.match(new TextDecoder().decode((await gone.read()).value), /^retry/)
  assert.equal((await gone.read()).done, true)
  await stream.cancel()
})
