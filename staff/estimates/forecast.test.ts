import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chanceOfMoreThan, countForecast, nextLeaversForecast, rateInterval } from '#staff/estimates/forecast.ts'

test('after nine internal moves in one year, the next has 4 to 15, seldom outside 2 to 19', () => {
  assert.deepEqual(countForecast(9, 1, 0.8), { low: 4, high: 15 })
  assert.deepEqual(countForecast(9, 1, 0.95), { low: 2, high: 19 })
})

test('more years behind it make a narrower forecast', () => {
  const one = countForecast(9, 1, 0.8)
  const five = countForecast(45, 5, 0.8)
  assert.ok(five.high - five.low < one.high - one.low)
})

test('after nine of fourteen, 6 to 12 of the next fourteen, and over 60 per cent again is little more than a coin', () => {
  assert.deepEqual(nextLeaversForecast(9, 14, 14, 0.8), { low: 6, high: 12 })
  assert.equal(chanceOfMoreThan(0.6, 9, 14, 14).toFixed(2), '0.58')
})

test('a year without moves is no promise of another', () => {
  const { low, high } = countForecast(0, 1, 0.95)
  assert.equal(low, 0)
  assert.ok(high >= 1)
})

test('a forecast never has more internal moves than leavers, and a wider share is a wider forecast', () => {
  const asked = fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 40 }))
  fc.assert(
    fc.property(asked, ([k, more, next]) => {
      const narrow = nextLeaversForecast(k, k + more, next, 0.8)
      const wide = nextLeaversForecast(k, k + more, next, 0.95)
      assert.ok(0 <= wide.low && wide.low <= narrow.low && narrow.high <= wide.high && wide.high <= next)
    }),
  )
})

test('the interval of a rate holds the rate; without anybody employed there is none', () => {
  assert.equal(rateInterval(3, 0), null)
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0.5, max: 500, noNaN: true }), (events, exposure) => {
      const interval = rateInterval(events, exposure)
      assert.ok(interval && interval.low <= events / exposure && events / exposure <= interval.high)
    }),
  )
})
