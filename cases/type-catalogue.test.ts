import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FLOWS, OTHER_TYPE } from '#cases/case-type.ts'
import { TYPE_CATALOGUE } from '#cases/type-catalogue.ts'

test('the catalogue holds the three flows, the sixty other inquiries and Övrigt', () => {
  assert.equal(TYPE_CATALOGUE.length, 60 + FLOWS.length + 1)
  assert.deepEqual(
    FLOWS.map((flow) => TYPE_CATALOGUE.filter((type) => type.flow === flow).length),
    [1, 1, 1],
  )
  assert.equal(TYPE_CATALOGUE.filter((type) => type.key === OTHER_TYPE).length, 1)
})

test('no two types share a key or a name', () => {
  assert.equal(new Set(TYPE_CATALOGUE.map((type) => type.key)).size, TYPE_CATALOGUE.length)
  assert.equal(new Set(TYPE_CATALOGUE.map((type) => type.name.toLowerCase())).size, TYPE_CATALOGUE.length)
  for (const { key } of TYPE_CATALOGUE) assert.match(key, /^[a-z][a-z0-9_]*$/)
})

test('every type has words that callers use, in lower case and once each', () => {
  for (const { key, synonyms } of TYPE_CATALOGUE) {
    assert.ok(synonyms.length >= 5, `${key} has too few synonyms`)
    assert.equal(new Set(synonyms).size, synonyms.length, `${key} repeats a synonym`)
    for (const word of synonyms) assert.ok(word.length > 1 && word === word.toLowerCase().trim(), `${key}: ${word}`)
  }
})

test('an acute fault never waits for identification, money always does', () => {
  const level = (key: string) => TYPE_CATALOGUE.find((type) => type.key === key)?.identification
  for (const key of ['water_damage', 'lift_out_of_order', 'power_cut', 'disturbance_ongoing'])
    assert.equal(level(key), 0)
  for (const key of ['rent_deferral', 'wrong_payment', 'housing_savings', 'gdpr_request']) assert.equal(level(key), 3)
})

test('the more urgent a type, the sooner its answer', () => {
  for (const { key, urgency, answerMinutes } of TYPE_CATALOGUE) {
    if (key === 'gdpr_request') assert.ok(answerMinutes <= 20 * 480, 'within the month of GDPR art. 12.3')
    else assert.ok(answerMinutes <= { 1: 60, 2: 480, 3: 2400, 4: 4800 }[urgency], key)
  }
})
