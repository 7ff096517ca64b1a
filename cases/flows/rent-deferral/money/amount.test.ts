import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kronor, parseAmount } from '#cases/flows/rent-deferral/money/amount.ts'

test('kronor and öre are read as people write them', () => {
  for (const written of [
    '7 250,50',
    '7250,50',
    '7250:50',
    '7250.50',
    '7 250,5 kr',
    '7\u00A0250,50 Kronor',
    ' 7250,50 SEK ',
  ])
    assert.equal(parseAmount(written), 725_050, written)
  for (const written of ['7 250', '7250:-', '7 250,- kr', '7250 kr.'])
    assert.equal(parseAmount(written), 725_000, written)
  assert.equal(parseAmount('0'), 0)
})

test('what can be read in two ways, or in none, is no amount', () => {
  for (const written of [
    '',
    '7.250',
    '7,250,50',
    '72 50',
    '1 2345',
    '-100',
    '7250,505',
    'sju tusen',
    '1e5',
    '९',
    '99999999999',
  ])
    assert.equal(parseAmount(written), null, written)
})

test('what is shown is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (ore) => assert.equal(parseAmount(kronor(ore)), ore)),
  )
  assert.equal(kronor(725_050), '7\u00A0250,50\u00A0kr')
  assert.equal(kronor(725_000), '7\u00A0250\u00A0kr')
  assert.equal(kronor(123_456_705), '1\u00A0234\u00A0567,05\u00A0kr')
})
