import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBankDay, plusDays, rolled } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { GRACE_DAYS, REMINDER_DAYS } from '#cases/flows/rent-deferral/following-up/settings.ts'
import { followDates } from '#cases/flows/rent-deferral/planning/follow-dates.ts'

test('a part due on a Monday reminds on the Wednesday before, and is unpaid once two bank days have gone by', () => {
  assert.deepEqual(followDates('2026-12-14', {}), { remindOn: '2026-12-09', overdueOn: '2026-12-17' })
})

test('Christmas is waited out', () => {
  assert.deepEqual(followDates('2026-12-28', {}), { remindOn: '2026-12-21', overdueOn: '2026-12-31' })
  assert.deepEqual(followDates('2026-12-23', {}), { remindOn: '2026-12-18', overdueOn: '2026-12-30' })
})

test('without waiting a part is unpaid the day after', () => {
  assert.equal(followDates('2026-12-14', { [GRACE_DAYS.key]: 0 }).overdueOn, '2026-12-15')
})

test('a reminder always comes on a bank day before the part, and nothing is overdue on its own day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 10 }),
      (n, before, grace) => {
        const due = rolled(plusDays('2026-01-01', n))
        const dates = followDates(due, { [REMINDER_DAYS.key]: before, [GRACE_DAYS.key]: grace })
        assert.ok(dates.remindOn <= due && isBankDay(dates.remindOn))
        assert.ok(dates.overdueOn > due)
      },
    ),
  )
})
