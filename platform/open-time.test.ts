import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stockholmInstant } from '#platform/dates.ts'
import { holidays } from '#platform/holidays.ts'
import {
  addOpenMinutes,
  closingOn,
  isOpenAt,
  NoOpenTime,
  type OpenCalendar,
  type OpeningHours,
  openMinutesBetween,
} from '#platform/open-time.ts'

const weekdays = (opens: string, closes: string, validFrom: string, validTo: string | null): OpeningHours[] =>
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, validFrom, validTo, opens, closes }))
const closedDays = new Set(holidays(2019, 2032).map((day) => day.date))
const office: OpenCalendar = { hours: weekdays('08:00', '16:00', '2000-01-01', null), closedDays }
/** Opens earlier from 1 July 2026, and on Saturdays; round the clock on Sundays, so that both clock changes are open. */
const changing: OpenCalendar = {
  hours: [
    ...weekdays('08:00', '16:00', '2000-01-01', '2026-06-30'),
    ...weekdays('07:00', '18:00', '2026-07-01', null),
    { weekday: 6, validFrom: '2026-07-01', validTo: null, opens: '10:00', closes: '13:30' },
    { weekday: 7, validFrom: '2000-01-01', validTo: null, opens: '00:00', closes: '24:00' },
  ],
  closedDays,
}

/** With half days, closed days between and a holiday that is worked, in the weeks that go wrong. */
const uneven: OpenCalendar = {
  ...office,
  otherHours: new Map([
    ['2026-03-30', { opens: '08:00', closes: '12:00' }],
    ['2026-12-23', { opens: '08:00', closes: '12:00' }],
    ['2026-12-25', { opens: '10:00', closes: '14:00' }],
    ['2026-12-28', null],
  ]),
}

const calendar = fc.constantFrom(office, changing, uneven)
const instant = fc.oneof(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
  // The weeks that go wrong: both clock changes, the turn of the year and the day the hours change.
  fc
    .tuple(
      fc.constantFrom('2026-03-27', '2026-10-23', '2026-12-22', '2026-06-29', '2027-03-26'),
      fc.integer({ min: 0, max: 9 * 86_400_000 }),
    )
    .map(([date, ms]) => new Date(stockholmInstant(date).getTime() + ms)),
)
const minutes = fc.integer({ min: 0, max: 30_000 })

test('more time never ends earlier, and a later start never ends earlier', () => {
  fc.assert(
    fc.property(calendar, instant, instant, minutes, minutes, (c, a, b, m, n) => {
      const [early, late] = a <= b ? [a, b] : [b, a]
      assert.ok(addOpenMinutes(c, early, Math.min(m, n)) <= addOpenMinutes(c, early, Math.max(m, n)))
      assert.ok(addOpenMinutes(c, early, m) <= addOpenMinutes(c, late, m))
    }),
  )
})

test('waiting twice is waiting once for the sum', () => {
  fc.assert(
    fc.property(calendar, instant, minutes, minutes, (c, a, m, n) => {
      assert.deepEqual(addOpenMinutes(c, addOpenMinutes(c, a, m), n), addOpenMinutes(c, a, m + n))
    }),
  )
})

test('the open time between a start and its end is what was added', () => {
  fc.assert(
    fc.property(calendar, instant, minutes, (c, a, m) => {
      assert.equal(openMinutesBetween(c, a, addOpenMinutes(c, a, m)), m)
    }),
  )
})

test('open time adds up across any instant between', () => {
  fc.assert(
    fc.property(calendar, instant, instant, instant, (c, x, y, z) => {
      const [a, b, d] = [x, y, z].sort((p, q) => p.getTime() - q.getTime()) as [Date, Date, Date]
      const sum = openMinutesBetween(c, a, b) + openMinutesBetween(c, b, d)
      assert.ok(Math.abs(sum - openMinutesBetween(c, a, d)) < 1e-6)
    }),
    { numRuns: 40 },
  )
})

test('the end always falls when somebody is there, or at the stroke of closing', () => {
  fc.assert(
    fc.property(calendar, instant, minutes, (c, a, m) => {
      const end = addOpenMinutes(c, a, m)
      assert.ok(isOpenAt(c, end) || isOpenAt(c, new Date(end.getTime() - 1)))
    }),
  )
})

test('minutes counted one by one give the same sum', () => {
  for (const start of ['2026-03-27T12:00Z', '2026-10-23T12:00Z', '2026-12-30T12:00Z']) {
    const from = new Date(start)
    let counted = 0
    for (let i = 0; i < 5 * 1440; i++) if (isOpenAt(changing, new Date(from.getTime() + i * 60_000))) counted++
    assert.equal(openMinutesBetween(changing, from, new Date(from.getTime() + 5 * 1440 * 60_000)), counted)
  }
})

test('a Sunday that is open round the clock has 23 hours in March and 25 in October', () => {
  const hoursOf = (date: string, next: string) =>
    openMinutesBetween(changing, stockholmInstant(date), stockholmInstant(next)) / 60
  assert.equal(hoursOf('2026-03-29', '2026-03-30'), 23)
  assert.equal(hoursOf('2026-10-25', '2026-10-26'), 25)
})

test('a day from Friday noon ends at Monday noon, also when the clocks change between', () => {
  for (const [friday, monday] of [
    ['2026-03-27', '2026-03-30'],
    ['2026-10-23', '2026-10-26'],
    ['2026-11-20', '2026-11-23'],
  ] as const)
    assert.deepEqual(addOpenMinutes(office, stockholmInstant(friday, '12:00'), 480), stockholmInstant(monday, '12:00'))
})

test('two days from the day before Christmas Eve pass Christmas', () => {
  const end = addOpenMinutes(office, stockholmInstant('2026-12-23', '12:00'), 960)
  assert.deepEqual(end, stockholmInstant('2026-12-29', '12:00'))
})

test('a day that began before longer opening hours ends after they have begun', () => {
  const end = addOpenMinutes(changing, stockholmInstant('2026-06-30', '12:00'), 480)
  assert.deepEqual(end, stockholmInstant('2026-07-01', '11:00'))
})

test('a calendar that never opens says so instead of searching for ever', () => {
  const never = { hours: [], closedDays: new Set<string>() }
  assert.throws(() => addOpenMinutes(never, new Date('2026-11-22'), 1), NoOpenTime)
  assert.throws(() => addOpenMinutes(office, new Date('2026-11-22'), -1), RangeError)
  assert.equal(openMinutesBetween(office, new Date('2026-11-22'), new Date('2026-11-01')), 0)
})

test('office hours end by the weekday of their time; on a closed day as on the others', () => {
  const hours = [
    { weekday: 1, validFrom: '2026-01-01', validTo: '2026-11-30', opens: '08:00', closes: '16:00' },
    { weekday: 1, validFrom: '2026-12-01', validTo: null, opens: '08:00', closes: '18:00' },
    { weekday: 5, validFrom: '2026-12-01', validTo: null, opens: '08:00', closes: '24:00' },
  ]
  const closing = (date: string) => closingOn({ hours, closedDays: new Set() }, date)
  assert.deepEqual(['2026-11-23', '2026-12-07', '2026-11-29', '2026-12-11'].map(closing), [
    '16:00',
    '18:00',
    '16:00',
    '23:59',
  ])
  assert.equal(closingOn({ hours: [], closedDays: new Set() }, '2026-12-07'), '16:00')
})
