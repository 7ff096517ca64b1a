import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomFrom } from '#db/seed/random.ts'
import { ledgerAt, versionsOf } from '#db/seed/staff/recorded.ts'
import { NINE } from '#db/seed/staff/roles.ts'
import { staffStory } from '#db/seed/staff/story.ts'
import { UNIT } from '#db/seed/staff/tree.ts'
import { yearFigures } from '#staff/closing-years/year-figures.ts'
import { dateOf } from '#staff/ledger/days.ts'
import { exitsFrom } from '#staff/ledger/exits.ts'
import { DEFAULT_DEFINITIONS } from '#staff/ledger/ledger.ts'
import { peopleOf } from '#staff/ledger/people.ts'
import { staysIn } from '#staff/ledger/stays.ts'
import { subtreeOf } from '#staff/ledger/tree.ts'

const TODAY = '2026-11-23'
const accounts = [
  ...[1, 1, 1, 2, 2, 3, 4].map((teamId, i) => ({ id: i + 1, name: `Agent ${i}`, teamId, leads: false, title: null })),
  { id: 8, name: 'Ledare', teamId: 2, leads: true, title: null },
  { id: 9, name: 'Chef', teamId: null, leads: false, title: 'Verksamhetschef' },
]
const stage = staffStory(accounts, TODAY)
const ledger = ledgerAt(versionsOf(stage.held, randomFrom(1), TODAY), `${TODAY}T12:00:00Z`)
const figures = (year: number) =>
  yearFigures(ledger, year, { unitId: UNIT.koms, definitions: DEFAULT_DEFINITIONS, today: TODAY })
const subtree = subtreeOf(ledger.placements, UNIT.koms)
const people = peopleOf(ledger)
const exits = exitsFrom(people, subtree, staysIn(people, subtree, DEFAULT_DEFINITIONS), DEFAULT_DEFINITIONS)

test('2019 is as it was published: nine to new roles in HSB Stockholm, each in a role of its own, of fourteen who left', () => {
  const { leavers, exits: counts } = figures(2019)
  assert.deepEqual([counts.internal, leavers], [9, 14])
  const nine = exits.filter(({ kind, day }) => kind === 'internal' && dateOf(day).startsWith('2019'))
  assert.deepEqual(nine.map(({ to }) => to?.assignment.title).toSorted(), NINE.map(({ title }) => title).toSorted())
})

test('the five others of 2019 are concluded, so their rows are marked; no row of another year is', () => {
  const marked = ledger.assignments.filter(({ derived }) => derived)
  assert.equal(marked.length, 5)
  assert.ok(marked.every(({ validTo }) => validTo?.startsWith('2019')))
})

test('nobody is known to have left before 2019', () => {
  assert.deepEqual(
    exits.filter(({ day }) => dateOf(day) < '2019'),
    [],
  )
})

test('the years after are believable: ten to twenty leave of about sixty, most of them inwards, none all of them', () => {
  for (let year = 2020; year <= 2025; year++) {
    const { leavers, exits: counts, averageHeadcount } = figures(year)
    const told = `${year}: ${counts.internal} of ${leavers}, ${averageHeadcount} people`
    assert.ok(leavers >= 8 && leavers <= 20, told)
    assert.ok(counts.internal / leavers > 0.45 && counts.internal / leavers < 0.8, told)
    assert.ok((averageHeadcount ?? 0) > 45 && (averageHeadcount ?? 0) < 75, told)
  }
})

test('the team that was moved whole is a reorganisation and nobody’s leaving', () => {
  assert.ok(figures(2022).exits.reorganisation >= 4)
})

test('one who came back, one who died, one in another part of HSB: every kind of exit has happened', () => {
  assert.deepEqual([...new Set(exits.map(({ kind }) => kind))].toSorted(), [
    'death',
    'external',
    'internal',
    'other_hsb',
    'reorganisation',
    'retirement',
  ])
})

test('no seat is held by two on one day, and nobody holds two seats in KOMS', () => {
  for (const group of [
    ...Map.groupBy(ledger.assignments, ({ positionId }) => positionId).values(),
    ...Map.groupBy(ledger.assignments, ({ personId }) => personId).values(),
  ]) {
    const rows = group.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    for (const [i, row] of rows.entries()) {
      const next = rows[i + 1]
      if (next) assert.ok(row.validTo !== null && row.validTo < next.validFrom, JSON.stringify([row, next]))
    }
  }
})

test('each account sits on a seat today, with a name of its own', () => {
  for (const account of accounts) {
    const [one] = stage.held.filter(({ person, to }) => person.accountId === account.id && to === null)
    assert.ok(one, account.name)
    assert.ok(one.from < '2025-06-01', `${account.name} since ${one.from}`)
  }
  const names = stage.people.map(({ name }) => name)
  assert.equal(new Set(names).size, names.length)
})

test('whatever day the story is told on, 2019 is the same and no seat has two', () => {
  for (const today of ['2026-01-03', '2026-08-30', '2027-03-15', '2028-12-30', '2031-06-01']) {
    const told = staffStory(accounts, today)
    const then = ledgerAt(versionsOf(told.held, randomFrom(1), today), `${today}T12:00:00Z`)
    const { leavers, exits: counts } = yearFigures(then, 2019, {
      ...{ unitId: UNIT.koms, definitions: DEFAULT_DEFINITIONS, today },
    })
    assert.deepEqual([counts.internal, leavers], [9, 14], today)
    for (const rows of Map.groupBy(then.assignments, ({ positionId }) => positionId).values())
      for (const [i, row] of rows.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom)).entries())
        assert.ok(i === rows.length - 1 || row.validTo !== null, `${today}: ${JSON.stringify(rows)}`)
  }
})
