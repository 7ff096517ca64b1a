import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countForecast, nextLeaversForecast } from '#staff/estimates/forecast.ts'
import {
  changeSentence,
  forecastSentence,
  nextLeaversSentence,
  otherMethods,
  percent,
  shareSentence,
  targetSentence,
} from '#staff/estimates/sentences.ts'

/** The spaces that hold a number and its sign together, as they look. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('2019, and what it does not say', () => {
  assert.equal(
    plain(shareSentence(9, 14)),
    '9 av 14. Med så få personer hade samma förutsättningar lika gärna kunnat ge 39–84 %.',
  )
  assert.ok(!shareSentence(81, 263).includes('så få'))
})

test('two other methods say nearly the same of 2019', () => {
  assert.equal(
    plain(otherMethods(9, 14) ?? ''),
    'Intervallet är Wilsons, 95 %. Clopper–Pearson ger 35–87 % och Jeffreys 38–85 %.',
  )
})

test('seven instead of nine is chance, and so is four; nine after none is not', () => {
  assert.equal(changeSentence({ k: 9, n: 14 }, { k: 7, n: 14 }), 'Sju i stället för nio ryms i slumpen.')
  assert.equal(changeSentence({ k: 9, n: 14 }, { k: 4, n: 14 }), 'Fyra i stället för nio ryms i slumpen.')
  assert.equal(changeSentence({ k: 9, n: 14 }, { k: 6, n: 12 }), '6 av 12 i stället för 9 av 14 ryms i slumpen.')
  assert.equal(
    plain(changeSentence({ k: 0, n: 10 }, { k: 9, n: 14 })),
    '9 av 14 i stället för 0 av 10 är mer än slumpen brukar göra (Fishers exakta test, p = 0,002). Varför säger talen inte.',
  )
  assert.equal(changeSentence({ k: 7, n: 14 }, { k: 6, n: 12 }), 'Andelen är densamma som förut.')
})

test('a year when nobody left has a dash and no comparison, never 0 per cent', () => {
  assert.equal(otherMethods(0, 0), null)
  assert.equal(percent(null), '–')
  for (const sentence of [
    shareSentence(0, 0),
    changeSentence({ k: 0, n: 0 }, { k: 9, n: 14 }),
    targetSentence(0, 0, 0.6),
  ])
    assert.doesNotMatch(sentence, /NaN|0\s%/)
})

test('a target inside the interval is reached or not, but never by more than chance', () => {
  assert.equal(plain(targetSentence(9, 14, 0.6)), 'Målet är nått: 64 % mot 60 %. Skillnaden ryms i slumpen.')
  assert.equal(
    plain(targetSentence(0, 10, 0.6)),
    'Målet är inte nått: 0 % mot 60 %. Skillnaden är större än slumpen brukar göra.',
  )
})

test('a forecast is a span with its condition, not "nio igen"', () => {
  assert.match(forecastSentence(countForecast(9, 1, 0.8)), /^Nästa år blir det troligen 4–15, om förutsättningarna/)
  assert.match(
    nextLeaversSentence(14, nextLeaversForecast(9, 14, 14, 0.8)),
    /^Av nästa 14 som lämnar går troligen 6–12 /,
  )
})

test('whatever the counts, a sentence is whole', () => {
  const counts = fc.integer({ min: 0, max: 80 }).chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }))
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      for (const sentence of [changeSentence(before, after), shareSentence(after.k, after.n)])
        assert.match(sentence, /^[A-ZÅÄÖ0-9][^\n]*\.$/)
    }),
  )
})
