import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  bankDayAfter,
  daysBetween,
  easter,
  isBankDay,
  plusDays,
  restDay,
  rolled,
  weekday,
} from '#cases/flows/rent-deferral/clock/calendar.ts'
import { holidays } from '#platform/holidays.ts'

test('the closed weekdays of every year from 2005 to 2100 are those of the package date-holidays', () => {
  const oracle = new Set(holidays(2005, 2100).map(({ date }) => date))
  for (let date = '2005-01-01'; date <= '2100-12-31'; date = plusDays(date, 1)) {
    const weekend = weekday(date) === 0 || weekday(date) === 6
    assert.equal(isBankDay(date), !weekend && !oracle.has(date), date)
  }
})

test('Easter falls where the almanac says', () => {
  assert.deepEqual([2005, 2008, 2026, 2027, 2038].map(easter), [
    '2005-03-27',
    '2008-03-23',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
})

test('the three eves are closed and named; days that only have a name are open', () => {
  assert.equal(restDay('2026-06-19'), 'midsommarafton')
  assert.equal(restDay('2026-12-24'), 'julafton')
  assert.equal(restDay('2026-12-31'), 'nyårsafton')
  assert.equal(restDay('2026-11-22'), 'söndag')
  for (const open of ['2026-01-05', '2026-04-02', '2026-04-30', '2026-10-30', '2027-05-17']) assert.ok(isBankDay(open))
})

const dates = fc.integer({ min: 0, max: 36_500 }).map((days) => plusDays('2005-01-01', days))

test('a rolled day is a vardag, never earlier, and no vardag was passed on the way', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const day = rolled(date)
      assert.ok(isBankDay(day) && day >= date)
      for (let passed = date; passed < day; passed = plusDays(passed, 1)) assert.ok(!isBankDay(passed))
    }),
  )
})

test('days are counted the same across leap days and daylight saving', () => {
  assert.equal(plusDays('2028-02-28', 2), '2028-03-01')
  assert.equal(plusDays('2026-03-28', 2), '2026-03-30')
  assert.equal(plusDays('2026-10-24', 2), '2026-10-26')
  fc.assert(
    fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
      assert.equal(daysBetween(date, plusDays(date, days)), days)
    }),
  )
})

test('two vardagar after a Thursday before Christmas are two days on which the office is open', () => {
  assert.equal(bankDayAfter('2026-12-23', 1), '2026-12-28')
  assert.equal(bankDayAfter('2027-01-05', 2), '2027-01-08')
  assert.equal(bankDayAfter('2027-01-05', 3), '2027-01-11')
})

test('2026 has 251 working days and 2027 has 253, and the lone ones among them are the known ones', () => {
  const daysOf = (year: number) => {
    const days: string[] = []
    for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = plusDays(day, 1)) if (isBankDay(day)) days.push(day)
    return days
  }
  const lone = (days: string[]) => days.filter((day) => !isBankDay(plusDays(day, -1)) && !isBankDay(plusDays(day, 1)))
  assert.deepEqual(
    [2026, 2027].map((year) => daysOf(year).length),
    [251, 253],
  )
  assert.deepEqual(lone(daysOf(2026)), ['2026-01-02', '2026-01-05', '2026-05-15'])
  assert.deepEqual(lone(daysOf(2027)), ['2027-05-07'])
})
