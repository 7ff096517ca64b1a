import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '#platform/dates.ts'
import type { Assignment } from '#staff/ledger/ledger.ts'
import { assigned, UNIT } from '#staff/testing/ledger-fixture.ts'
import { type Seat, staffingOn, vacanciesOf, wentTo } from '#staff/vacancies/vacancies.ts'

const TODAY = '2026-11-23'
const seat = (id: number, more: Partial<Seat> = {}): Seat => ({
  ...{ id, title: 'Handläggare', unitId: UNIT.teamA, critical: false, validFrom: '2015-01-01', validTo: null },
  ...more,
})
const on = (seatId: number, from: string, to: string | null, more: Partial<Assignment> = {}) =>
  assigned(seatId * 100 + Number(from.slice(2, 4)), UNIT.teamA, from, to, { positionId: seatId, ...more })
const open = (seats: Seat[], rows: Assignment[]) =>
  vacanciesOf(seats, rows, TODAY, (day) => addDays(day, 1)).map(({ seat: { id }, openFrom, startsOn }) => [
    id,
    openFrom,
    startsOn,
  ])

test('a seat that was left is open from the day after, until somebody who is known to come', () => {
  assert.deepEqual(open([seat(1)], [on(1, '2020-01-01', '2026-10-31')]), [[1, '2026-11-01', null]])
  assert.deepEqual(open([seat(1)], [on(1, '2020-01-01', '2026-10-31'), on(1, '2027-02-01', null)]), [
    [1, '2026-11-01', '2027-02-01'],
  ])
})

test('a seat that will be left is told before it is open; one taken over from day to day never is', () => {
  assert.deepEqual(open([seat(1)], [on(1, '2020-01-01', '2026-12-31')]), [[1, '2027-01-01', null]])
  assert.deepEqual(open([seat(1)], [on(1, '2020-01-01', '2026-12-31'), on(1, '2027-01-01', null)]), [])
})

test('a seat with a holder is no vacancy, nor one that was withdrawn; one never held is', () => {
  assert.deepEqual(open([seat(1), seat(2, { validTo: '2025-12-31' }), seat(3)], [on(1, '2020-01-01', null)]), [
    [3, null, null],
  ])
})

test('who is on leave holds the seat and is not at work', () => {
  const rows = [
    on(1, '2020-01-01', null),
    on(2, '2020-01-01', null, { states: [{ kind: 'leave', validFrom: '2026-11-01', validTo: '2026-12-31' }] }),
  ]
  const seats = [seat(1), seat(2), seat(3)]
  assert.deepEqual(staffingOn(TODAY, UNIT.teamA, seats, rows), { seats: 3, held: 2, away: 1 })
  assert.deepEqual(staffingOn('2027-01-04', UNIT.teamA, seats, rows), { seats: 3, held: 2, away: 0 })
})

test('whoever left a seat for another team has not left the house, and neither has who keeps a second role', () => {
  const left = assigned(1, UNIT.teamA, '2020-01-01', '2026-10-31')
  const to = (...rows: Assignment[]) => wentTo(left, [left, ...rows], 31)?.unitId ?? null
  assert.equal(to(assigned(1, UNIT.teamB, '2026-11-01')), UNIT.teamB)
  assert.equal(to(assigned(1, UNIT.finance, '2018-01-01')), UNIT.finance)
  assert.equal(to(assigned(1, UNIT.uppsala, '2026-11-15')), UNIT.uppsala)
  assert.equal(to(assigned(1, UNIT.finance, '2026-12-02')), null, '32 days')
  assert.equal(to(assigned(2, UNIT.finance, '2026-11-01')), null, 'somebody else')
})
