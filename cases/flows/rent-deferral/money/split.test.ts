import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBankDay, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { evenPlan, monthlyDates, planFault, splitEvenly } from '#cases/flows/rent-deferral/money/split.ts'

const amounts = fc.integer({ min: 12, max: 10_000_000_000 })
const counts = fc.integer({ min: 2, max: 12 })
const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => plusDays('2020-01-01', days))
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)

test('instalments sum to the öre and differ at most one öre, whatever the amount', () => {
  fc.assert(
    fc.property(amounts, counts, (ore, count) => {
      const parts = splitEvenly(ore, count)
      assert.equal(parts.length, count)
      assert.equal(sum(parts), ore)
      assert.ok(Math.max(...parts) - Math.min(...parts) <= 1)
      assert.deepEqual(
        [...parts].sort((a, b) => b - a),
        parts,
      )
    }),
  )
  assert.deepEqual(splitEvenly(725_000, 3), [241_667, 241_667, 241_666])
})

test('every instalment falls on a later bank day than the one before, across leap years and daylight saving', () => {
  fc.assert(
    fc.property(dates, counts, (first, count) => {
      const days = monthlyDates(first, count)
      for (const [index, day] of days.entries()) {
        assert.ok(isBankDay(day), day)
        assert.ok(day >= first && (index === 0 || day > (days[index - 1] as string)))
      }
    }),
  )
})

test('the last of a month stays the last of shorter months, and returns', () => {
  assert.deepEqual(monthlyDates('2028-01-31', 4), ['2028-01-31', '2028-02-29', '2028-03-31', '2028-05-02'])
  assert.deepEqual(monthlyDates('2026-11-25', 3), ['2026-11-25', '2026-12-28', '2027-01-25'])
})

test('a plan that the system proposes is always a plan', () => {
  fc.assert(
    fc.property(amounts, counts, dates, (ore, count, first) => {
      assert.equal(planFault(ore, evenPlan(ore, count, first), 12), null)
    }),
  )
})

test('a plan of one’s own may have unequal parts, but not another sum', () => {
  const plan = [
    { due: '2026-12-15', ore: 500_000 },
    { due: '2027-01-15', ore: 225_050 },
  ]
  assert.equal(planFault(725_050, plan, 3), null)
  assert.equal(planFault(725_000, plan, 3), 'Delarna är 0,50\u00A0kr för mycket. Ta bort det från någon del.')
  assert.equal(planFault(726_050, plan, 3), 'Delarna är 10\u00A0kr för lite. Lägg det på någon del.')
})

test('what is wrong with a plan is said, with what to do', () => {
  const part = (due: string, ore = 100) => ({ due, ore })
  assert.match(planFault(100, [part('2026-12-15')], 3) ?? '', /2 till 3 delar/)
  assert.match(planFault(400, Array(4).fill(part('2026-12-15')), 3) ?? '', /2 till 3 delar/)
  assert.match(planFault(200, [part('2026-12-15'), part('2026-12-15')], 3) ?? '', /Del 2 ska betalas efter del 1/)
  assert.match(planFault(200, [part('2026-12-15', 200), part('2027-01-15', 0)], 3) ?? '', /över noll/)
  assert.equal(
    planFault(200, [part('2026-12-15'), part('2026-12-24')], 3),
    'Bankerna är stängda 24 december 2026. Välj till exempel 28 december 2026.',
  )
})

test('an amount that is no amount is a bug, not a plan', () => {
  for (const [ore, count] of [
    [1, 2],
    [100, 13],
    [100, 1],
    [100.5, 2],
  ] as const)
    assert.throws(() => splitEvenly(ore, count), RangeError)
})
