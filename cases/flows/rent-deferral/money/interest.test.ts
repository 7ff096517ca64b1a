import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { highestFee } from '#cases/flows/rent-deferral/money/fees.ts'
import { ADJUSTMENT_NOTE, lateInterest } from '#cases/flows/rent-deferral/money/interest.ts'
import { FEE_KINDS, MONEY_SETTINGS } from '#cases/flows/rent-deferral/money/settings.ts'
import { schemaOf } from '#cases/rules/setting.ts'
import type { Result } from '#platform/result.ts'

const value = <T>(result: Result<T>): T => (result.ok ? result.value : assert.fail(result.refusals[0]?.message))
const why = (result: Result<unknown>) => (result.ok ? assert.fail('It was computed.') : result.refusals[0]?.message)

test('interest runs from the day after the due date, at the reference rate and eight more', () => {
  const { ore, periods } = value(lateInterest({}, { ore: 725_050, due: '2024-03-28', until: '2024-04-11' }))
  assert.equal(ore, 3_337)
  assert.deepEqual(
    periods.map(({ from, to, days, percent }) => [from, to, days, percent]),
    [['2024-03-29', '2024-04-11', 14, 12]],
  )
})

test('each half-year has its own rate, and the parts are the sum', () => {
  const { ore, periods } = value(lateInterest({}, { ore: 1_000_000, due: '2023-05-31', until: '2024-01-31' }))
  assert.deepEqual(
    periods.map(({ days, percent }) => [days, percent]),
    [
      [30, 10.5],
      [184, 11.5],
      [31, 12],
    ],
  )
  assert.equal(ore, 8_630 + 57_973 + 10_192)
})

test('beyond the last verified half-year nothing is computed, and the reason says what to do', () => {
  const reason = why(lateInterest({}, { ore: 725_050, due: '2026-11-30', until: '2026-12-31' }))
  assert.match(reason ?? '', /1 december 2026 är inte prövad\. Tabellen slutar 31 december 2024\. Be en administratör/)
  assert.equal(lateInterest({}, { ore: 725_050, due: '2024-12-20', until: '2025-01-01' }).ok, false)
  assert.match(
    why(lateInterest({ 'rent_deferral.reference_rates': [] }, { ore: 1, due: '2024-01-01', until: '2024-01-02' })) ??
      '',
    /Tabellen är tom/,
  )
})

test('a verified half-year that an administrator adds is computed', () => {
  const rates = [{ from: '2026-07-01', to: '2026-12-31', reference: 2, addition: 8, source: 'Påhittad för provet' }]
  const { ore } = value(
    lateInterest({ 'rent_deferral.reference_rates': rates }, { ore: 730_000, due: '2026-11-30', until: '2026-12-01' }),
  )
  assert.equal(ore, 200)
})

test('whoever pays on the due date, or before, owes no interest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      const due = '2024-06-28'
      assert.equal(value(lateInterest({}, { ore: 725_050, due, until: plusDays(due, -days) })).ore, 0)
    }),
  )
})

test('a leap year is divided by 366 where the rules say so', () => {
  const debt = { ore: 36_600_000, due: '2024-01-31', until: '2024-02-01' }
  assert.equal(value(lateInterest({ 'rent_deferral.interest_days': 'act_act' }, debt)).ore, 12_000)
  assert.equal(value(lateInterest({}, debt)).ore, 12_033)
})

test('more debt and more days are never less interest', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 })
  const days = fc.integer({ min: 0, max: 700 })
  fc.assert(
    fc.property(amount, amount, days, days, (one, more, first, further) => {
      const interest = (ore: number, length: number) =>
        value(lateInterest({}, { ore, due: '2023-01-01', until: plusDays('2023-01-01', length) })).ore
      assert.ok(interest(one + more, first) >= interest(one, first))
      // Rounding is per period: a period of its own may add half an öre less than it was.
      assert.ok(interest(one, first + Math.min(further, 700 - first)) >= interest(one, first) - 1)
    }),
  )
})

test('the note on lowering says on what ground, and that it cannot be signed away', () => {
  assert.match(ADJUSTMENT_NOTE, /sjukdom.*arbetslöshet.*inte avtalas bort.*8 §/)
})

test('the highest fees are those of 1981:739, and only from when they held', () => {
  const fees = FEE_KINDS.map((kind) => value(highestFee({}, kind, '2026-11-22')))
  assert.deepEqual(
    fees.map(({ ore }) => ore),
    [6_000, 18_000, 17_000],
  )
  for (const { source, terms } of fees) assert.match(`${source} ${terms}`, /1981:739.* Bara /)
  assert.match(
    why(highestFee({}, 'plan', '2013-03-15')) ?? '',
    /Ingen avgift för amorteringsplan är prövad för 15 mars 2013/,
  )
})

test('every setting has a default that its own schema takes', () => {
  for (const setting of MONEY_SETTINGS) assert.ok(schemaOf(setting).safeParse(setting.initial).success, setting.key)
})
