import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  firstOfNextMonth,
  forecast,
  mostUsefulMonthly,
  pointsOfMonth,
  pointsShownOn,
} from '#cases/flows/housing-savings/points.ts'
import { POINT_PRICE, POINTS_PER_MONTH, POINTS_PER_YEAR } from '#cases/flows/housing-savings/settings.ts'

const RULES = {}
const ore = fc.integer({ min: 0, max: 100_000_000 })
const rules = fc.record({
  [POINT_PRICE.key]: fc.integer({ min: 1, max: 1_000_000 }),
  [POINTS_PER_MONTH.key]: fc.integer({ min: 0, max: 1000 }),
  [POINTS_PER_YEAR.key]: fc.integer({ min: 0, max: 10_000 }),
})
const month = fc
  .tuple(fc.integer({ min: 2020, max: 2060 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

test('one point per 100 kr, whole ones only, and five in a month however much is put in', () => {
  assert.deepEqual(
    [0, 9_999, 10_000, 49_999, 50_000, 500_000].map((deposited) => pointsOfMonth(RULES, deposited)),
    [0, 0, 1, 4, 5, 5],
  )
  assert.equal(mostUsefulMonthly(RULES), 50_000)
})

test('300 kr a month from December gives three points the first year and 36 the next', () => {
  const [first, second] = forecast(RULES, { monthly: 30_000, once: 0, firstMonth: '2026-12' })
  assert.deepEqual(first, { year: 2026, months: 1, deposited: 30_000, points: 3, total: 3 })
  assert.deepEqual(second, { year: 2027, months: 12, deposited: 360_000, points: 36, total: 39 })
})

test('a large gift the first month gives no more points than the month allows', () => {
  const [year] = forecast(RULES, { monthly: 10_000, once: 10_000_000, firstMonth: '2027-01' })
  assert.equal(year?.points, 5 + 11)
  assert.equal(year?.deposited, 12 * 10_000 + 10_000_000)
})

test('no month and no year ever gives more than its limit, under any rules', () => {
  fc.assert(
    fc.property(rules, ore, ore, month, (set, monthly, once, firstMonth) => {
      assert.ok(pointsOfMonth(set, monthly) <= (set[POINTS_PER_MONTH.key] as number))
      for (const { points } of forecast(set, { monthly, once, firstMonth }))
        assert.ok(points >= 0 && points <= (set[POINTS_PER_YEAR.key] as number))
    }),
  )
})

test('who saves more never gets fewer points, and the totals add up', () => {
  fc.assert(
    fc.property(rules, ore, ore, month, (set, monthly, more, firstMonth) => {
      const less = forecast(set, { monthly, once: 0, firstMonth })
      const rich = forecast(set, { monthly: monthly + more, once: 0, firstMonth })
      assert.ok(rich.every(({ points }, i) => points >= (less[i]?.points ?? 0)))
      assert.equal(
        less.at(-1)?.total,
        less.reduce((sum, { points }) => sum + points, 0),
      )
      assert.equal(
        less.reduce((sum, { deposited }) => sum + deposited, 0),
        less.reduce((sum, { months }) => sum + months, 0) * monthly,
      )
    }),
  )
})

test('the points of a month are seen a week into the next, across the year', () => {
  assert.equal(pointsShownOn(RULES, '2026-11-22'), '2026-12-08')
  assert.equal(firstOfNextMonth('2026-12-31'), '2027-01-01')
})
