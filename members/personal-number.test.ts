import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isCoordinationNumber, parsePersonalNumber, showPersonalNumber } from '#members/personal-number.ts'

const TODAY = '2026-11-22'

// personnummer/meta, testdata/list.json: long form, short form with its separator, whether it is valid.
const VECTORS: [string, string, boolean][] = [
  ['201509160006', '150916-0006', false],
  ['190905271474', '090527+1474', true],
  ['198707049996', '870704-9996', false],
  ['198211059954', '821105-9954', true],
  ['193901829913', '390182-9913', false],
  ['195705749959', '570574-9959', true],
  ['201211209941', '121120-9941', false],
  ['199012119948', '901211-9948', true],
  ['201210759984', '121075-9984', false],
  ['197306749982', '730674-9982', true],
  ['200012099891', '001209-9891', true],
]
const VALID = VECTORS.filter(([, , valid]) => valid)

test('the published vectors are judged as published, in every notation', () => {
  for (const [long, short, valid] of VECTORS) {
    const separated = `${long.slice(0, 8)}${short.slice(6, 7)}${long.slice(8)}`
    for (const written of [long, short, separated])
      assert.equal(parsePersonalNumber(written, TODAY)?.digits, valid ? long : undefined, written)
  }
})

test('a number from 1879 is read when its century is written out', () => {
  for (const written of ['187912219990', '18791221-9990', '18791221+9990'])
    assert.equal(parsePersonalNumber(written, TODAY)?.digits, '187912219990', written)
})

test('the one published number that is wrong only for its space is read: people write it so', () => {
  assert.equal(parsePersonalNumber('19090527 1474', TODAY)?.digits, '190905271474')
})

// personnummer/meta, testdata/orgnumber.json and interim.json.
test('neither an organisation number nor a hospital’s interim number is a personal number', () => {
  for (const number of ['857209-0606', '802005-1952', '802005-7538', '802406-2302', '855104-0721', '802014-4120'])
    assert.equal(parsePersonalNumber(number, TODAY), null, number)
  for (const letter of 'PTRSUWXJKLMN')
    for (const written of [`20000101-${letter}220`, `000101${letter}220`])
      assert.equal(parsePersonalNumber(written, TODAY), null, written)
})

test('spaces and dashes of any kind do not matter', () => {
  const space = fc.constantFrom('', ' ', '\u00A0', '\u202F', '\t')
  const dash = fc.constantFrom('-', '–', '—', '−', '‑', '')
  fc.assert(
    fc.property(fc.constantFrom(...VALID), space, dash, space, ([long], before, mark, after) => {
      const written = `${before}${long.slice(0, 8)}${before}${mark}${after}${long.slice(8)}${after}`
      assert.equal(parsePersonalNumber(written, TODAY)?.digits, long)
    }),
  )
})

test('what is shown is read back as the same number', () => {
  for (const [long] of VALID) assert.equal(parsePersonalNumber(showPersonalNumber(long), TODAY)?.digits, long)
})

test('a coordination number is accepted, marked, and its birth date has the true day', () => {
  const found = parsePersonalNumber('701063-2391', TODAY)
  assert.deepEqual(found, { digits: '197010632391', coordination: true, birthDate: '1970-10-03' })
  assert.ok(isCoordinationNumber('197010632391'))
  assert.ok(!isCoordinationNumber('199012119948'))
})

test('the dash becomes a plus the year somebody turns 100, not on the birthday', () => {
  assert.equal(parsePersonalNumber('090527+1474', '2009-01-01')?.digits, '190905271474')
  assert.equal(parsePersonalNumber('090527-1474', '2008-12-31')?.digits, '190905271474')
})

test('a birth date that has not come is no personal number', () => {
  assert.equal(parsePersonalNumber('199012119948', '1990-12-10'), null)
})

test('anything else is no personal number, and never an exception', () => {
  for (const text of [
    '',
    '19901211',
    'abc',
    '19909999-9948',
    "' OR 1=1",
    '901211-994X',
    '9012119948123',
    'T9012119948',
  ])
    assert.equal(parsePersonalNumber(text, TODAY), null, text)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => void parsePersonalNumber(text, TODAY)))
})
