import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { dayOf } from '#staff/ledger/days.ts'
import { countedExits, decidedExits, oncePerPerson } from '#staff/ledger/exits.ts'
import { atClose, headcountOf } from '#staff/ledger/headcount.ts'
import { type Assignment, DEFAULT_DEFINITIONS, type UnitPlacement } from '#staff/ledger/ledger.ts'
import { unitView } from '#staff/ledger/unit-view.ts'
import { TEAM_B_MOVED } from '#staff/testing/ledger-arbitrary.ts'
import { assigned, ledgerOf, PLACEMENTS, UNIT } from '#staff/testing/ledger-fixture.ts'

const TODAY = dayOf('2026-11-22')
const { hsb, koms, teamA, teamB, finance, homes, uppsala } = UNIT

function exits(
  rows: Assignment[],
  year = 2019,
  unitId: number = koms,
  placements: readonly UnitPlacement[] = PLACEMENTS,
) {
  const view = unitView(ledgerOf(rows, { placements }), unitId, DEFAULT_DEFINITIONS)
  return countedExits(view.exits, dayOf(`${year}-01-01`), dayOf(`${year}-12-31`), TODAY)
}
const kinds = (...args: Parameters<typeof exits>) => exits(...args).map((exit) => exit.kind)

test('a move that takes effect on 1 January counts in the old year, by the last day in KOMS', () => {
  const rows = [assigned(1, teamA, '2015-01-01', '2019-12-31'), assigned(1, finance, '2020-01-01')]
  assert.deepEqual(kinds(rows, 2019), ['internal'])
  assert.deepEqual(kinds(rows, 2020), [])
})

test('an exit is internal when the next role in HSB Stockholm starts at most 31 days after the last day', () => {
  const next = (validFrom: string) => [assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, finance, validFrom)]
  assert.deepEqual(kinds(next('2019-06-30')), ['internal'], '30 days')
  assert.deepEqual(kinds(next('2019-07-01')), ['internal'], '31 days')
  assert.deepEqual(kinds(next('2019-07-02')), ['external'], '32 days')
})

test('how many days may lie between is a setting', () => {
  const ledger = ledgerOf([assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, finance, '2019-07-02')])
  assert.equal(unitView(ledger, koms, { gapDays: 31 }).exits[0]?.kind, 'external')
  assert.equal(unitView(ledger, koms, { gapDays: 32 }).exits[0]?.kind, 'internal')
})

test('a move between teams is an exit of the team and none of KOMS', () => {
  const rows = [assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, teamB, '2019-06-01')]
  assert.deepEqual(kinds(rows), [])
  assert.deepEqual(kinds(rows, 2019, teamA), ['internal'])
})

test('leave and secondment end nothing, and the days stay in the headcount', () => {
  const away = (kind: 'leave' | 'secondment') =>
    assigned(1, teamA, '2018-01-01', null, { states: [{ kind, validFrom: '2019-02-01', validTo: '2019-12-31' }] })
  assert.deepEqual(kinds([away('leave')]), [])
  assert.deepEqual(kinds([away('secondment'), assigned(1, finance, '2019-02-01', '2019-12-31')]), [])
  const { stays } = unitView(ledgerOf([away('leave')]), koms, DEFAULT_DEFINITIONS)
  assert.equal(headcountOf(stays, { from: dayOf('2019-01-01'), to: dayOf('2019-12-31') }, TODAY).average, 1)
})

test('a secondment that turns permanent is an internal exit on the last day of the KOMS post', () => {
  const rows = [
    assigned(1, teamA, '2018-01-01', '2019-08-31', {
      states: [{ kind: 'secondment', validFrom: '2019-02-01', validTo: '2019-08-31' }],
    }),
    assigned(1, finance, '2019-02-01'),
  ]
  assert.deepEqual(
    exits(rows).map((exit) => [exit.kind, exit.day]),
    [['internal', dayOf('2019-08-31')]],
  )
})

test('a fixed term that runs out is an exit; a new one within 31 days is none', () => {
  const first = assigned(1, teamA, '2018-06-01', '2019-05-31', { contract: 'fixed_term', endClass: 'fixed_term_ended' })
  const again = (validFrom: string) => assigned(1, teamA, validFrom, null, { contract: 'fixed_term' })
  assert.deepEqual(
    exits([first]).map((exit) => [exit.kind, exit.reason]),
    [['external', 'fixed_term_ended']],
  )
  assert.deepEqual(kinds([first, again('2019-07-01')]), [])
  assert.deepEqual(kinds([first, again('2019-07-02')]), ['external'])
})

test('the days between two fixed terms are inside the stay and outside the person-days', () => {
  const rows = [assigned(1, teamA, '2019-01-01', '2019-01-31'), assigned(1, teamA, '2019-02-11', '2019-02-28')]
  const { stays } = unitView(ledgerOf(rows), koms, DEFAULT_DEFINITIONS)
  assert.equal(stays.length, 1)
  const headcount = headcountOf(stays, { from: dayOf('2019-01-01'), to: dayOf('2019-02-28') }, TODAY)
  assert.equal(headcount.people[0]?.days, 31 + 18)
})

test('retirement and death are exits of their own kind', () => {
  const ended = (endClass: 'retirement' | 'death') =>
    kinds([assigned(1, teamA, '1990-01-01', '2019-03-31', { endClass })])
  assert.deepEqual(ended('retirement'), ['retirement'])
  assert.deepEqual(ended('death'), ['death'])
})

test('whoever leaves twice in a year is one person, by her last exit, and two events', () => {
  const rows = [
    assigned(1, teamA, '2015-01-01', '2019-02-28'),
    assigned(1, teamA, '2019-06-01', '2019-09-30'),
    assigned(1, finance, '2019-10-01'),
  ]
  assert.deepEqual(kinds(rows), ['external', 'internal'])
  assert.deepEqual(
    oncePerPerson(exits(rows)).map((exit) => exit.kind),
    ['internal'],
  )
})

test('who moves to another role and comes back has moved: the move stands in its year', () => {
  const rows = [
    assigned(1, teamA, '2015-01-01', '2019-02-28'),
    assigned(1, finance, '2019-03-01', '2019-03-10'),
    assigned(1, teamA, '2019-03-11'),
  ]
  assert.deepEqual(kinds(rows), ['internal'])
})

test('a team that is moved out of KOMS is a reorganisation, and no exit of anybody by choice', () => {
  const rows = [assigned(1, teamB, '2015-01-01'), assigned(2, teamB, '2016-01-01', '2019-06-30')]
  assert.deepEqual(kinds(rows, 2019, koms, TEAM_B_MOVED), ['reorganisation', 'external'])
  const seats = [
    assigned(1, teamB, '2015-01-01', '2019-06-30', { endClass: 'reorganisation' }),
    assigned(1, homes, '2019-07-01'),
  ]
  assert.deepEqual(kinds(seats), ['reorganisation'])
})

test('a team that moves inside KOMS is no exit from KOMS', () => {
  const placements = PLACEMENTS.flatMap((placement) =>
    placement.unitId === teamB
      ? [
          { ...placement, validTo: '2019-06-30' },
          { ...placement, parentId: teamA, validFrom: '2019-07-01' },
        ]
      : [placement],
  )
  assert.deepEqual(kinds([assigned(1, teamB, '2015-01-01')], 2019, koms, placements), [])
})

test('another association of HSB is outside HSB Stockholm, and a kind of its own', () => {
  assert.deepEqual(kinds([assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, uppsala, '2019-06-01')]), [
    'other_hsb',
  ])
})

test('with two part-time roles, one of them outside KOMS, only the end of the KOMS role is an exit', () => {
  const other = (validTo: string | null) => assigned(1, finance, '2016-01-01', validTo)
  assert.deepEqual(kinds([assigned(1, teamA, '2015-01-01'), other('2019-05-31')]), [])
  assert.deepEqual(kinds([assigned(1, teamA, '2015-01-01', '2019-05-31'), other(null)]), ['internal'])
  assert.deepEqual(kinds([assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, teamB, '2017-01-01')]), [])
})

test('an exit that is decided counts when its last day has passed, not before', () => {
  const view = unitView(ledgerOf([assigned(1, teamA, '2015-01-01', '2026-12-31')]), koms, DEFAULT_DEFINITIONS)
  const year = [dayOf('2026-01-01'), dayOf('2026-12-31')] as const
  assert.equal(countedExits(view.exits, ...year, dayOf('2026-12-31')).length, 0)
  assert.equal(decidedExits(view.exits, dayOf('2026-12-31')).length, 1)
  assert.equal(countedExits(view.exits, ...year, dayOf('2027-01-01')).length, 1)
  assert.equal(atClose(view.stays, dayOf('2026-11-22'), TODAY).length, 1)
})

test('the whole of HSB Stockholm loses nobody by a transfer', () => {
  const rows = [assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, finance, '2019-06-01')]
  assert.deepEqual(kinds(rows, 2019, hsb), [])
})

test('a tree that by mistake runs in a circle still gives an answer', () => {
  const circle = PLACEMENTS.map((placement) =>
    placement.unitId === koms ? { ...placement, parentId: teamA } : placement,
  )
  assert.deepEqual(kinds([assigned(1, teamA, '2015-01-01', '2019-05-31')], 2019, koms, circle), ['external'])
})
