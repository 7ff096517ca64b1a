import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { yearFigures } from '#staff/closing-years/year-figures.ts'
import { dateOf } from '#staff/ledger/days.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { internalShare } from '#staff/measures/leaving.ts'
import { anyLedger, anyToday } from '#staff/testing/ledger-arbitrary.ts'
import { assigned, ledgerOf, UNIT } from '#staff/testing/ledger-fixture.ts'

test('what a closed year keeps is what its page tells, also of whoever left, came back and was reorganised', () => {
  const both = ledgerOf([
    assigned(1, UNIT.teamA, '2015-01-01', '2019-02-28'),
    assigned(1, UNIT.teamA, '2019-06-01', '2019-10-31', { endClass: 'reorganisation' }),
    assigned(1, UNIT.homes, '2019-11-01'),
  ])
  const asked = { unitId: UNIT.koms, definitions: DEFAULT_DEFINITIONS }
  assert.equal(yearFigures(both, 2019, { ...asked, today: '2026-11-22' }).leavers, 1)
  fc.assert(
    fc.property(anyLedger, fc.integer({ min: 2014, max: 2024 }), anyToday, (ledger, year, today) => {
      const { exits, leavers, rows } = yearFigures(ledger, year, { ...asked, today: dateOf(today) })
      const question = {
        ...asked,
        ledger,
        window: yearWindow(year),
        today,
        reach: 'hsb_stockholm',
        reasons: true,
      } as const
      const { numerator, denominator } = internalShare(question)
      assert.deepEqual([exits.internal, leavers], [numerator.value, denominator.value])
      assert.equal(rows.length, leavers + exits.reorganisation)
    }),
  )
})
