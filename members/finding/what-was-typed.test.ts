import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { whatWasTyped } from '#members/finding/what-was-typed.ts'

const typed = (text: string) => whatWasTyped(text, '2026-11-22')

test('a personal number is known in any notation', () => {
  for (const text of ['19901211-9948', '199012119948', '901211-9948', '901211 9948', '901211–9948'])
    assert.ok(typed(text).personalNumbers.includes('199012119948'), text)
})

test('a phone number is known in any notation, and while it is being typed', () => {
  for (const text of ['070-174 06 05', '+46 70 174 06 05', '0046701740605'])
    assert.equal(typed(text).phone, '+46701740605', text)
  assert.equal(typed('070-1740').phoneBeginning, '+46701740')
})

test('an address is known with an apartment, however it is written', () => {
  const asked = { words: ['ringvagen'], numbers: ['12'], apartment: '1203' }
  for (const text of ['Ringvägen 12 1203', 'ringvägen 12, lgh 1203', 'RINGVÄGEN 12 lgh. 1203', 'Ringvägen 12 lgh1203'])
    assert.deepEqual(typed(text).place, asked, text)
  assert.deepEqual(typed('ringv. 12 B lgh 1203').place, { words: ['ringv'], numbers: ['12b'], apartment: '1203' })
  assert.deepEqual(typed('Storg 5 123 45').place, { words: ['storg'], numbers: ['5', '12345'], apartment: null })
  assert.deepEqual(typed('1203').place, { words: [], numbers: [], apartment: '1203' })
})

test('a name is its words without accents; a text with digits is no name', () => {
  assert.deepEqual(typed('Åsa-Märta  Öberg').names, ['asa', 'marta', 'oberg'])
  assert.deepEqual(typed('Anna K Berg').names, ['anna', 'berg'])
  assert.deepEqual(typed('Ringvägen 12').names, [])
})

test('a birth date, a membership number, an organisation number and a mail address are known', () => {
  assert.equal(typed('1990-12-11').birthDate, '1990-12-11')
  assert.equal(typed('19900231').birthDate, null)
  assert.equal(typed('1234567').membershipNumber, '1234567')
  assert.equal(typed('757200-8766').organisationNumber, '7572008766')
  assert.equal(typed('Anna.Berg@Example.se').mail, 'anna.berg@example.se')
  assert.deepEqual(typed('anna@example.se').names, [])
})

test('hostile text is only text', () => {
  assert.deepEqual(typed("' OR 1=1 --").names, [])
  assert.deepEqual(typed('<script>alert(1)</script>').names, [])
  assert.deepEqual(typed('%_%').names, [])
  assert.deepEqual(typed('\u0000\u202E').names, [])
  assert.deepEqual(typed('a'.repeat(5000)).names, [])
  assert.deepEqual(typed('😀').names, [])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const word of typed(text).names) assert.match(word, /^[\p{L}\p{N}]+$/u)
    }),
    { numRuns: 300 },
  )
})
