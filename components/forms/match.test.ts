import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitting, folded } from '#components/forms/match.ts'

const types = [
  ['Störning', 'oljud granne fest'],
  ['Vattenskada', 'läcka fukt'],
  ['Varmvatten saknas', 'kallt'],
  ['Andrahandsuthyrning', 'hyra ut'],
] as const
const found = (query: string) => fitting(types, query, ([name, words]) => [name, words]).map(([name]) => name)

test('the beginning of a name comes before the beginning of a synonym, and that before the inside of a word', () => {
  assert.deepEqual(found('vatten'), ['Vattenskada', 'Varmvatten saknas'])
  assert.deepEqual(found('läck'), ['Vattenskada'])
})

test('every word has to be found', () => {
  assert.deepEqual(found('granne fest'), ['Störning'])
  assert.deepEqual(found('granne fukt'), [])
})

test('a few letters in order are enough when nothing fits better', () => {
  assert.deepEqual(found('andruth'), ['Andrahandsuthyrning'])
})

test('nothing asked for gives everything in its own order', () => {
  assert.equal(found('  ').length, types.length)
})

test('accents do not matter, but å, ä and ö are letters of their own', () => {
  assert.equal(folded('Idé À la CARTE'), 'ide a la carte')
  assert.equal(folded('ÅÄÖ'), 'åäö')
})
