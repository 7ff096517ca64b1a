import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { MARK_END, MARK_START, marked } from '#cases/searching/marks.ts'
import { asPrefix, termsOf } from '#cases/searching/terms.ts'

test('a search is words of letters and digits, whatever else was typed', () => {
  assert.deepEqual(termsOf("Läckan' OR 1=1; -- på Ringvägen 12"), ['läckan', 'or', '1', 'på', 'ringvägen', '12'])
  assert.deepEqual(termsOf('2026-004217'), ['2026-004217'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      termsOf(text).every((term) => /^'[\p{L}\p{N}-]+':\*$/u.test(asPrefix(term))),
    ),
  )
})

test('marked text comes apart into pieces that put together are the text', () => {
  assert.deepEqual(marked(`en ${MARK_START}läcka${MARK_END} i taket`), [
    { text: 'en ', isMatch: false },
    { text: 'läcka', isMatch: true },
    { text: ' i taket', isMatch: false },
  ])
})
