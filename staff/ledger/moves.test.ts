import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { dayOf } from '#staff/ledger/days.ts'
import { fillsOf } from '#staff/ledger/fills.ts'
import { type Assignment, DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { movesOf } from '#staff/ledger/moves.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { assigned, ledgerOf, UNIT } from '#staff/testing/ledger-fixture.ts'

const moves = (...rows: Assignment[]) => movesOf(peopleOf(ledgerOf(rows)), DEFAULT_DEFINITIONS)
const fills = (...rows: Assignment[]) => fillsOf(peopleOf(ledgerOf(rows)), DEFAULT_DEFINITIONS)
const entries = (...rows: Assignment[]) =>
  unitView(ledgerOf(rows), UNIT.koms, DEFAULT_DEFINITIONS).entries.map((entry) => entry.kind)

const before = (more: Partial<Assignment> = {}) => assigned(1, UNIT.teamA, '2015-01-01', '2019-05-31', more)

test('from one seat to another is a move and fills a seat from inside', () => {
  const rows = [before(), assigned(1, UNIT.finance, '2019-06-01')] as const
  assert.deepEqual(
    moves(...rows).map((move) => move.day),
    [dayOf('2019-05-31')],
  )
  assert.deepEqual(
    fills(...rows).map((fill) => fill.from?.assignment.unitId),
    [undefined, UNIT.teamA],
  )
})

test('a new contract on the same seat is neither a move nor a seat filled', () => {
  const rows = [before({ positionId: 7 }), assigned(1, UNIT.teamA, '2019-06-15', null, { positionId: 7 })] as const
  assert.equal(moves(...rows).length, 0)
  assert.equal(fills(...rows).length, 1)
})

test('a new term on the same seat is neither for whoever has a second role beside it', () => {
  const beside = assigned(1, UNIT.finance, '2017-01-01')
  for (const again of ['2019-06-01', '2019-06-15']) {
    const rows = [before({ positionId: 7 }), beside, assigned(1, UNIT.teamA, again, null, { positionId: 7 })] as const
    assert.equal(moves(...rows).length, 0, again)
    assert.equal(fills(...rows).length, 2, 'the first seat and the second role')
  }
})

test('a reorganisation is neither a move nor a seat filled', () => {
  const rows = [before({ endClass: 'reorganisation' }), assigned(1, UNIT.homes, '2019-06-01')] as const
  assert.equal(moves(...rows).length, 0)
  assert.equal(fills(...rows).length, 1)
})

test('another association of HSB is no move, and who comes from it comes from outside', () => {
  assert.equal(moves(before(), assigned(1, UNIT.uppsala, '2019-06-01')).length, 0)
  const back = fills(assigned(1, UNIT.uppsala, '2015-01-01', '2019-05-31'), assigned(1, UNIT.teamA, '2019-06-01'))
  assert.deepEqual(
    back.map((fill) => fill.from),
    [null],
  )
})

test('a seat filled after more than 31 days is filled from outside, though she has been here before', () => {
  assert.equal(fills(before(), assigned(1, UNIT.finance, '2019-07-02'))[1]?.from, null)
  assert.deepEqual(entries(before(), assigned(1, UNIT.teamA, '2019-07-02')), ['external', 'external'])
})

test('who comes to KOMS from elsewhere in HSB Stockholm comes from inside', () => {
  assert.deepEqual(
    entries(assigned(1, UNIT.finance, '2015-01-01', '2019-05-31'), assigned(1, UNIT.teamB, '2019-06-01')),
    ['internal'],
  )
})
