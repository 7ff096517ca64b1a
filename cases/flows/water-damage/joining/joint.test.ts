import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SOURCES, type Source } from '#cases/flows/water-damage/facts.ts'
import { type Leak, likelySame } from '#cases/flows/water-damage/joining/joint.ts'

const at = (time: string) => new Date(`2026-11-20T${time}:00Z`)
const leak = (words: Partial<Leak> = {}): Leak => ({
  receivedAt: at('08:00'),
  associationId: 7,
  street: 'Hasselvägen 7',
  source: 'above',
  ...words,
})

test('a drip from above and a machine in the flat above, the same morning at one address, are probably one leak', () => {
  assert.equal(
    likelySame(leak(), leak({ source: 'machine', receivedAt: at('10:30') }), 48),
    'Samma adress, inom 3 timmar',
  )
})

test('another address of the same association counts, another association does not', () => {
  assert.match(likelySame(leak(), leak({ street: 'Hasselvägen 9' }), 48) ?? '', /Samma förening/)
  assert.equal(likelySame(leak(), leak({ street: 'Almvägen 2', associationId: 8 }), 48), null)
  assert.equal(
    likelySame(leak({ associationId: null, street: null }), leak({ associationId: null, street: null }), 48),
    null,
  )
})

test('an address said over the phone counts as written in the register', () => {
  assert.match(
    likelySame(leak({ associationId: null }), leak({ associationId: null, street: ' hasselvägen  7' }), 48) ?? '',
    /Samma adress/,
  )
})

test('two machines are two leaks, two leaking pipes may be one riser, and what is too far apart in time is neither', () => {
  assert.equal(likelySame(leak({ source: 'machine' }), leak({ source: 'machine' }), 48), null)
  assert.ok(likelySame(leak({ source: 'pipe' }), leak({ source: 'pipe' }), 48))
  const late = leak({ receivedAt: new Date('2026-11-22T08:00:01Z') })
  assert.equal(likelySame(leak(), late, 48), null)
  assert.ok(likelySame(leak(), late, 49))
})

test('for all pairs: it does not matter from which end one looks', () => {
  const source = fc.option(fc.constantFrom(...(Object.keys(SOURCES) as Source[])), { nil: undefined })
  const any = fc.record({
    receivedAt: fc.date({ min: at('00:00'), max: new Date('2026-11-26T00:00:00Z'), noInvalidDate: true }),
    associationId: fc.constantFrom(null, 1, 2),
    street: fc.constantFrom(null, 'Almvägen 2', 'Hasselvägen 7'),
    source,
  })
  fc.assert(fc.property(any, any, (a, b) => assert.equal(likelySame(a, b, 48), likelySame(b, a, 48))))
})
