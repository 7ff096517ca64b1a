import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { marked } from '#cases/searching/marks.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { queuePage } from '#cases/viewing/queue.ts'
import { parseQueueQuery } from '#cases/viewing/queue-query.ts'

let world: CaseWorld
let leak: string
let lock: string
before(async () => {
  world = await caseWorld()
  leak = await registered(world.amira, { title: 'Vattenläckor i källaren', about: `person:${world.people.maja}` })
  lock = await registered(world.amira, {
    type: 'lock_key',
    description: 'Passerbrickan fungerar inte i porten på Drottningholmsvägen',
  }).catch(() =>
    registered(world.amira, {
      type: 'other',
      description: 'Passerbrickan fungerar inte i porten på Drottningholmsvägen',
    }),
  )
  await noteOnCase(world.amira, { number: lock, submission: randomUUID(), text: 'Låssmeden kommer på torsdag.' })
})
after(() => world.close())

const search = (parameters: Record<string, string>) => queuePage(world.amira, parseQueueQuery(parameters))
const numbers = async (q: string) => (await search({ q })).rows.map((row) => row.number)

test('a case is found by number, stem, prefix, note, person and address', async () => {
  assert.deepEqual(await numbers(leak), [leak])
  assert.deepEqual(await numbers('källare'), [leak])
  assert.deepEqual(await numbers('vattenlä'), [leak])
  assert.deepEqual(await numbers('låssmed torsdagen'), [lock])
  assert.deepEqual(await numbers('ekdahl'), [leak])
  assert.deepEqual(await numbers('drottningholmsv'), [lock])
})

test('a small misspelling is understood, and said', async () => {
  const page = await search({ q: 'drotningholmsvägen' })
  assert.deepEqual(
    page.rows.map((row) => row.number),
    [lock],
  )
  assert.deepEqual(page.instead, ['drottningholmsvägen'])
})

test('every word must be there, and filters hold', async () => {
  assert.deepEqual(await numbers('källare passerbricka'), [])
  assert.deepEqual((await search({ q: 'källare', typ: 'rent_deferral' })).rows, [])
  assert.deepEqual(
    (await search({ q: 'källare', typ: 'water_damage' })).rows.map((row) => row.number),
    [leak],
  )
})

test('the words that matched are marked', async () => {
  const [row] = (await search({ q: 'källaren' })).rows
  assert.deepEqual(
    marked(row?.title ?? '').filter(({ isMatch }) => isMatch),
    [{ text: 'källaren', isMatch: true }],
  )
})

test('hostile and meaningless searches find nothing and break nothing', async () => {
  for (const q of ["' OR 1=1 --", '<script>', 'och', '\ud800', '🏠', ':*', 'a'.repeat(200), '& | !', '((']) {
    assert.ok(Array.isArray((await search({ q })).rows), q)
  }
})
