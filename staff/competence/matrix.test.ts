import assert from 'node:assert/strict'
import { test } from 'node:test'
import { longest, standingOf } from '#staff/competence/competence.ts'
import { matrixOf } from '#staff/competence/matrix.ts'

const TODAY = '2026-11-22'
const people = [{ id: 1 }, { id: 2 }, { id: 3 }]
const fields = [{ id: 7 }]
const fact = (employeeId: number, validTo: string | null = null, words = {}) => ({
  employeeId,
  fieldId: 7,
  achievedOn: '2025-01-01',
  validTo,
  confirmed: true,
  ...words,
})
const gap = (...facts: ReturnType<typeof fact>[]) => matrixOf(people, fields, facts, TODAY, 60)[0]?.gap

test('a fact holds through its last day, and warns for the days before it', () => {
  const held = (validTo: string | null) => standingOf({ achievedOn: '2025-01-01', validTo }, TODAY, 60)
  assert.equal(held(null), 'valid')
  assert.equal(held('2027-01-22'), 'valid')
  assert.equal(held('2027-01-21'), 'expiring')
  assert.equal(held(TODAY), 'expiring')
  assert.equal(held('2026-11-21'), 'expired')
  assert.equal(standingOf({ achievedOn: '2026-11-23', validTo: null }, TODAY, 60), 'coming')
})

test('a field that nobody holds, that one person alone holds, or soon will, is a gap', () => {
  assert.equal(gap(), 'nobody')
  assert.equal(gap(fact(1)), 'one')
  assert.equal(gap(fact(1), fact(2)), null)
  assert.equal(gap(fact(1), fact(2, '2026-11-21')), 'one')
  assert.equal(gap(fact(1, '2026-12-01'), fact(2, '2026-12-24')), 'expiring')
  assert.equal(gap(fact(1, '2026-12-01'), fact(2, '2027-12-24')), 'expiring')
  assert.equal(gap(fact(1, '2026-12-01'), fact(2, '2027-12-24'), fact(3)), null)
})

test('what somebody has written of herself is shown, and holds nothing up until it is confirmed', () => {
  const rows = matrixOf(people, fields, [fact(1), fact(2, null, { confirmed: false })], TODAY, 60)
  assert.equal(rows[0]?.gap, 'one')
  assert.deepEqual(rows[0]?.cells.get(2), { standing: 'valid', validTo: null, confirmed: false })
})

test('people of other teams and facts that have not begun are not in the matrix', () => {
  assert.equal(gap(fact(1), fact(9)), 'one')
  assert.equal(gap(fact(1), fact(2, null, { achievedOn: '2026-11-23' })), 'one')
})

test('of several facts in a field the one that holds longest speaks', () => {
  assert.equal(longest([fact(1, '2026-01-01'), fact(1, '2027-01-01')])?.validTo, '2027-01-01')
  assert.equal(longest([fact(1, '2026-01-01'), fact(1), fact(1, '2027-01-01')])?.validTo, null)
})

test('a team without people has no gaps', () => {
  assert.equal(matrixOf([], fields, [], TODAY, 60)[0]?.gap, null)
})
