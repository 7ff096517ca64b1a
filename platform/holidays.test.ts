import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holidays } from '#platform/holidays.ts'

/** Easter Sunday by Gauss's algorithm as Meeus gives it: a second opinion on the package. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}

test('the days that follow Easter are right in every year of the calendar', () => {
  const closed = new Set(holidays(2000, 2032).map((day) => day.date))
  for (let year = 2000; year <= 2032; year++) {
    for (const days of [-2, 0, 1, 39, 49]) {
      const date = new Date(easter(year) + days * 86_400_000).toISOString().slice(0, 10)
      assert.ok(closed.has(date), `${date} should be closed`)
    }
  }
})

test('the eves are closed, days that only have a name are not', () => {
  const closed = new Map(holidays(2026, 2026).map((day) => [day.date, day.name]))
  for (const date of ['2026-01-01', '2026-06-06', '2026-06-19', '2026-12-24', '2026-12-31']) assert.ok(closed.has(date))
  for (const date of ['2026-03-01', '2026-04-30', '2026-12-10', '2026-01-05']) assert.ok(!closed.has(date))
  assert.equal(closed.get('2026-06-19'), 'midsommarafton')
})
