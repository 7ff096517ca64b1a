import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseQueueQuery, queueQueryString } from '#cases/viewing/queue-query.ts'

const again = (text: string) => queueQueryString(parseQueueQuery(Object.fromEntries(new URLSearchParams(text))))

test('a link is a view: what is written is read back the same', () => {
  for (const link of [
    'vy=otilldelade',
    'vy=alla&q=läcka&typ=water_damage&prioritet=1&kanal=phone&handlaggare=7&sort=inkommet',
    'vy=medlem&efter=1790000000000000.42',
  ]) {
    assert.equal(again(link), new URLSearchParams(link).toString())
  }
})

test('nothing anybody can write in the address breaks the queue, and it settles at once', () => {
  const key = fc.constantFrom('vy', 'q', 'status', 'typ', 'prioritet', 'kanal', 'handlaggare', 'sort', 'efter')
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("' OR 1=1", '<script>', '\u0000', '\ud800', '-1', '1e9', '🏠'.repeat(500)),
  )
  fc.assert(
    fc.property(fc.dictionary(key, fc.oneof(value, fc.array(value))), (given) => {
      const once = queueQueryString(parseQueueQuery(given))
      assert.equal(again(once), once)
    }),
  )
})

test('without words the queue starts with my own cases, with words it searches all of them', () => {
  assert.equal(parseQueueQuery({}).view, 'mine')
  assert.equal(parseQueueQuery({ q: 'läcka' }).view, 'all')
})
