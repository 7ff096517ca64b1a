import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import type { Inventory, InventoryItem } from '#consent/inventory/inventory.ts'
import { controllersAsked, cookiesToEnd, isNamed, longestOf, purposesAsked } from '#consent/inventory/rules.ts'
import { SHIPPED } from '#consent/inventory/shipped.ts'

const both = (text: string) => ({ sv: text, en: text })
const item = (more: Partial<InventoryItem> = {}): InventoryItem => ({
  id: 1,
  name: 'besok',
  storage: 'cookie',
  purpose: 'statistik',
  data: both('Ett slumpat nummer'),
  setBy: 'koms.example.se',
  party: 'first',
  controller: 'hsb',
  sitePart: 'koms',
  seconds: 1800,
  necessaryBecause: null,
  recipient: null,
  thirdCountry: null,
  safeguard: null,
  ...more,
})
const purpose = (key: string, necessary = false) => ({ key, name: both(key), explains: both(key), necessary })
const controller = (key: string) => ({ key, name: key, organisationNumber: null, contact: 'x@example.se' })
const inventory = (items: readonly InventoryItem[], more: Partial<Inventory> = {}): Inventory => ({
  sitePart: { key: 'koms', name: both('KOMS') },
  controllers: [controller('hsb'), controller('malmo')],
  purposes: [purpose('nodvandigt', true), purpose('statistik'), purpose('reklam')],
  items,
  ...more,
})

test('3.22: whatever is material changes the fingerprint, and the order of rows does not', () => {
  const base = inventory([item(), item({ name: 'kakval', necessaryBecause: both('Minns svaret') })])
  const was = fingerprintOf(base)
  assert.match(was, /^[0-9a-f]{64}$/)
  assert.equal(
    fingerprintOf({ ...base, items: [...base.items].reverse(), purposes: [...base.purposes].reverse() }),
    was,
  )
  const [first = item(), second = item()] = base.items
  const changed: Partial<InventoryItem>[] = [
    { seconds: 3600 },
    { seconds: null },
    { recipient: 'Någon annan' },
    { thirdCountry: 'USA', safeguard: 'Standardavtal' },
    { controller: 'malmo' },
    { purpose: 'reklam' },
    { party: 'third' },
    { name: 'annan' },
    { storage: 'pixel' },
    { necessaryBecause: both('Plötsligt nödvändig') },
  ]
  for (const change of changed)
    assert.notEqual(fingerprintOf(inventory([{ ...first, ...change }, second])), was, JSON.stringify(change))
  assert.notEqual(fingerprintOf({ ...base, purposes: base.purposes.slice(1) }), was)
})

test('3.22: a wording that is mended changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (text, id) => {
      const reworded = item({ id, data: both(text), setBy: text })
      const purposes = inventory([]).purposes.map((one) => ({ ...one, name: both(text), explains: both(text) }))
      assert.equal(fingerprintOf(inventory([reworded], { purposes })), fingerprintOf(inventory([item()])))
    }),
  )
})

test('where only necessary things are stored there is nothing to ask about', () => {
  const necessary = item({ necessaryBecause: both('Behövs'), purpose: 'nodvandigt' })
  assert.deepEqual(purposesAsked(inventory([necessary])), [])
  assert.deepEqual(
    purposesAsked(inventory([necessary, item()])).map(({ key }) => key),
    ['statistik'],
    'a purpose that nothing is stored for is not asked about',
  )
})

test('3.14: who relies on the yes is named, and nobody else', () => {
  const only = inventory([item({ controller: 'malmo' }), item({ name: 'kakval', necessaryBecause: both('Behövs') })])
  assert.deepEqual(
    controllersAsked(only).map(({ key }) => key),
    ['malmo'],
  )
})

test('3.10: how long a purpose stores anything is its longest row, and a session is no day', () => {
  assert.equal(longestOf([item({ seconds: 60 }), item({ seconds: 7_200 }), item({ seconds: null })]), 7_200)
  assert.equal(longestOf([item({ seconds: null })]), null)
})

test('3.26: a no ends every cookie of our own that is not necessary, those that a pattern names as well', () => {
  const rows = inventory([
    item(),
    item({ name: 'matt_*' }),
    item({ name: 'reklam', purpose: 'reklam' }),
    item({ name: 'kakval', necessaryBecause: both('Behövs') }),
    item({ name: 'annans', party: 'third' }),
    item({ name: 'lokalt', storage: 'local_storage' }),
  ])
  const sent = ['kakval', 'matt_1', 'matt_', 'xmatt_1', 'tema']
  assert.deepEqual(cookiesToEnd(rows, sent, []), ['besok', 'matt_1', 'matt_', 'reklam'])
  assert.deepEqual(cookiesToEnd(rows, sent, ['statistik']), ['reklam'])
  assert.deepEqual([isNamed('a.b*', 'a.bc'), isNamed('a.b*', 'axbc')], [true, false])
})

test('a pattern that is too wide ends nothing necessary, and a name that no cookie can have keeps nobody from saying no', () => {
  const rows = inventory([
    item({ name: '*' }),
    item({ name: 'kakå→' }),
    item({ name: 'kakval', necessaryBecause: both('Behövs') }),
  ])
  assert.deepEqual(cookiesToEnd(rows, ['kakval', 'besok', 'o→'], []), ['besok'])
})

test('a name with stars is read as one would by eye, however many they are', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*') })
  const asPattern = (declared: string) => new RegExp(`^${declared.replaceAll('.', '\\.').replaceAll(/\*+/g, '.*')}$`)
  fc.assert(
    fc.property(letters, letters, (declared, name) =>
      assert.equal(isNamed(declared, name), asPattern(declared).test(name), `${declared} ${name}`),
    ),
  )
  assert.equal(isNamed(`${'*a'.repeat(60)}b`, 'a'.repeat(16_000)), false)
})

test('3.13: no purpose that the application brings says only that it improves the experience', () => {
  for (const { explains } of SHIPPED.purposes) {
    assert.doesNotMatch(explains.sv, /användarupplevelse|förbättra (din )?upplevelse/i)
    assert.doesNotMatch(explains.en, /user experience|improve (your )?experience/i)
    assert.ok(explains.sv.length > 60 && explains.en.length > 60, explains.sv)
  }
})

test('3.15 and 3.9: every row that the application brings says whose it is, how long it stays and what it holds', () => {
  const keys = SHIPPED.controllers.map(({ key }) => key)
  for (const { name, controller, data, setBy, necessaryBecause, purpose } of SHIPPED.items) {
    assert.ok(keys.includes(controller), name)
    assert.ok(data.sv && data.en && setBy, name)
    const isNecessaryPurpose = SHIPPED.purposes.find(({ key }) => key === purpose)?.necessary
    assert.equal(necessaryBecause !== null, isNecessaryPurpose, `${name}: necessary, and says why`)
  }
})
