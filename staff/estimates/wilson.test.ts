import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clopperPearson, jeffreys, wilson } from '#staff/estimates/wilson.ts'

const counts = fc.integer({ min: 1, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

const near = (actual: number | undefined, expected: number, digits: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 0.5 * 10 ** -digits + 1e-12, `${actual} is not ${expected}`)

test('the intervals of the five shares that the page is about', () => {
  for (const [k, n, low, high] of [
    [9, 14, 0.387644, 0.836553],
    [9, 13, 0.423693, 0.873193],
    [9, 12, 0.467695, 0.911058],
    [0, 10, 0, 0.277533],
    [14, 14, 0.784689, 1],
  ] as const) {
    near(wilson(k, n)?.low, low, 6)
    near(wilson(k, n)?.high, high, 6)
  }
})

test("Newcombe's published score intervals", () => {
  for (const [k, n, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    near(wilson(k, n)?.low, low, 4)
    near(wilson(k, n)?.high, high, 4)
  }
})

test('what two other methods say of the same shares', () => {
  for (const [k, n, exactLow, exactHigh, jeffreysLow, jeffreysHigh] of [
    [9, 14, 0.3514, 0.8724, 0.3845, 0.8485],
    [9, 13, 0.3857, 0.9091, 0.423, 0.8861],
    [9, 12, 0.4281, 0.9451, 0.4708, 0.9241],
    [0, 10, 0, 0.3085, 0, 0.2172],
    [14, 14, 0.7684, 1, 0.8384, 1],
  ] as const) {
    near(clopperPearson(k, n)?.low, exactLow, 4)
    near(clopperPearson(k, n)?.high, exactHigh, 4)
    near(jeffreys(k, n)?.low, jeffreysLow, 4)
    near(jeffreys(k, n)?.high, jeffreysHigh, 4)
  }
})

test('2019: nine of fourteen is over 60 per cent, nine of fifteen is not', () => {
  assert.equal((9 / 14).toFixed(6), '0.642857')
  assert.ok(9 / 14 > 0.6)
  assert.ok(!(9 / 15 > 0.6))
})

test('nobody left, so there is no share and no interval', () => {
  assert.equal(wilson(0, 0), null)
  assert.equal(clopperPearson(0, 0), null)
  assert.equal(jeffreys(0, 0), null)
})

test('more leavers to internal roles than leavers is a bug, not a share', () => {
  for (const [k, n] of [
    [3, 2],
    [-1, 4],
    [0.5, 4],
  ] as const)
    assert.throws(() => wilson(k, n), RangeError)
})

test('the share of those who stayed mirrors the share of those who did not, and the interval holds the share', () => {
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const one = wilson(k, n)
      const other = wilson(n - k, n)
      assert.ok(one && other)
      assert.ok(Math.abs(one.low - (1 - other.high)) < 1e-12)
      assert.ok(Math.abs(one.high - (1 - other.low)) < 1e-12)
      assert.ok(0 <= one.low && one.low <= k / n && k / n <= one.high && one.high <= 1)
    }),
  )
})
