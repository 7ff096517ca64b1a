import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { COST_KEYS, type CostKey, type CostValues } from '#staff/costing/cost-input.ts'
import { contributions, drawOf, missingInputs, savingOf } from '#staff/costing/model.ts'
import { simulate, swings, triangular } from '#staff/costing/simulation.ts'

const kronor = (low: number, likely = low, high = likely) => ({ unit: 'kronor', low, likely, high }) as const
const NEEDED = COST_KEYS.filter((key) => !['hour_cost', 'avoided_loss', 'avoided_chance'].includes(key))

const VALUES: CostValues = {
  external_recruiting: kronor(60_000, 90_000, 150_000),
  external_introduction: kronor(20_000, 30_000, 50_000),
  external_productivity: kronor(40_000, 60_000, 110_000),
  internal_recruiting: kronor(10_000, 15_000, 25_000),
  internal_introduction: kronor(10_000, 20_000, 30_000),
  internal_productivity: kronor(20_000, 30_000, 60_000),
  backfill_winding_down: kronor(2_000, 5_000, 9_000),
  backfill_recruiting: kronor(20_000, 30_000, 50_000),
  backfill_introduction: kronor(15_000, 25_000, 40_000),
  backfill_productivity: kronor(20_000, 35_000, 70_000),
}
const likely = (values: CostValues) => savingOf(values, drawOf(values, 'likely'))

test('one internal move saves what the role would have cost from outside, less its own cost and less the backfill', () => {
  assert.equal(likely(VALUES), 180_000 - 65_000 - 95_000)
})

test('without backfill the same move would look almost six times as good', () => {
  const flattered = Object.fromEntries(Object.entries(VALUES).filter(([key]) => !key.startsWith('backfill')))
  assert.equal(likely(flattered), 115_000)
  assert.deepEqual(missingInputs(flattered), [
    'backfill_winding_down',
    'backfill_recruiting',
    'backfill_introduction',
    'backfill_productivity',
  ])
})

test('a loss that was perhaps avoided counts nothing until somebody enters both how large and how likely', () => {
  const loss = { ...VALUES, avoided_loss: kronor(200_000) }
  assert.equal(likely(loss), likely(VALUES))
  assert.equal(likely({ ...loss, avoided_chance: { unit: 'percent', low: 10, likely: 25, high: 40 } }), 20_000 + 50_000)
})

test('hours cost what an hour costs, and are waited for until that is known', () => {
  const hours = { ...VALUES, internal_introduction: { unit: 'hours', low: 20, likely: 40, high: 60 } as const }
  assert.deepEqual(missingInputs(VALUES), [])
  assert.deepEqual(missingInputs(hours), ['hour_cost'])
  assert.equal(likely({ ...hours, hour_cost: kronor(400) }), 20_000 + 20_000 - 16_000)
})

test('nothing entered: everything of the formula is missing, and no figure is made up', () => {
  assert.deepEqual(missingInputs({}), NEEDED)
})

test('the same inputs give the same interval, today and next year', () => {
  const first = simulate(VALUES)
  assert.deepEqual(simulate(VALUES), first)
  assert.ok(first.ninetyFive.low < first.eighty.low && first.eighty.low < first.median)
  assert.ok(first.median < first.eighty.high && first.eighty.high < first.ninetyFive.high)
  assert.ok(first.saves > 0.5 && first.saves < 1)
})

test('when nothing is uncertain there is one answer and no tornado', () => {
  const certain = Object.fromEntries(NEEDED.map((key) => [key, kronor(1000)]))
  const { median, ninetyFive } = simulate(certain)
  assert.deepEqual([median, ninetyFive.low, ninetyFive.high], [-4000, -4000, -4000])
  assert.deepEqual(swings(certain), [])
})

test('the tornado begins with the input that moves the saving most', () => {
  const [first, second] = swings(VALUES)
  assert.equal(first?.key, 'external_recruiting')
  assert.deepEqual([first?.atLow, first?.atHigh], [-10_000, 80_000])
  assert.equal(second?.key, 'external_productivity')
})

test('triangular draws stay in their triangle, rise with the chance, and have the likely value where it should be', () => {
  const corners = fc
    .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
    .map(([low, up, more]) => ({ low, likely: low + up, high: low + up + more }))
  fc.assert(
    fc.property(corners, fc.double({ min: 0, max: 1, noNaN: true }), (corner, chance) => {
      const value = triangular(corner, chance)
      assert.ok(value >= corner.low - 1e-9 && value <= corner.high + 1e-9)
      assert.ok(triangular(corner, chance / 2) <= value + 1e-9)
      const split = corner.high === corner.low ? 0 : (corner.likely - corner.low) / (corner.high - corner.low)
      assert.ok(Math.abs(triangular(corner, split) - corner.likely) < 1e-6)
    }),
  )
})

test('the parts of a saving add up to it, whatever is entered', () => {
  const value = fc
    .tuple(fc.nat(9999), fc.nat(9999), fc.nat(9999))
    .map(([low, up, more]) => kronor(low, low + up, low + up + more))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom<CostKey[]>(...COST_KEYS), value), (values) => {
      const draw = drawOf(values, 'high')
      const sum = Object.values(contributions(values, draw)).reduce((total, part) => total + part, 0)
      assert.ok(Math.abs(sum - savingOf(values, draw)) < 1e-6)
    }),
  )
})
