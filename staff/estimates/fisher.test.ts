import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fisherExact } from '#staff/estimates/fisher.ts'

const counts = fc.integer({ min: 0, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the step from practically none to nine of fourteen is real; a fall to seven or four says nothing', () => {
  assert.equal(fisherExact(9, 14, 0, 10).toFixed(3), '0.002')
  assert.equal(fisherExact(9, 14, 0, 5).toFixed(3), '0.033')
  assert.equal(fisherExact(9, 14, 7, 14).toFixed(2), '0.70')
  assert.equal(fisherExact(9, 14, 4, 14).toFixed(2), '0.13')
})

test("Fisher's lady tasting tea: three of four cups right could well be chance", () => {
  assert.equal(fisherExact(3, 4, 1, 4).toFixed(4), '0.4857')
})

test('against an empty group there is nothing to say', () => {
  assert.equal(fisherExact(0, 0, 9, 14), 1)
})

test('it is a probability, the same whichever year comes first and whichever outcome is counted', () => {
  fc.assert(
    fc.property(counts, counts, ([a, n], [b, m]) => {
      const p = fisherExact(a, n, b, m)
      assert.ok(p > 0 && p <= 1)
      assert.ok(Math.abs(p - fisherExact(b, m, a, n)) < 1e-9)
      assert.ok(Math.abs(p - fisherExact(n - a, n, m - b, m)) < 1e-9)
    }),
  )
})
