import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { dayOf } from '#staff/ledger/days.ts'
import { type Assignment, DEFAULT_DEFINITIONS, type Ledger } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { isAbove } from '#staff/measures/figure.ts'
import { funnel } from '#staff/measures/hiring.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import type { MeasureId } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import { pooledShare, yearSeries } from '#staff/measures/series.ts'
import { assigned, ledgerOf, UNIT } from '#staff/testing/ledger-fixture.ts'

const { koms, teamA, teamB, finance, homes, uppsala } = UNIT

const about = (ledger: Ledger, year = 2019, more: Partial<Question> = {}): Question => ({
  ledger,
  definitions: DEFAULT_DEFINITIONS,
  unitId: koms,
  window: yearWindow(year),
  today: dayOf('2026-11-22'),
  reach: 'hsb_stockholm',
  reasons: true,
  ...more,
})
const asked = (id: MeasureId, rows: readonly Assignment[], year = 2019, more: Partial<Question> = {}) =>
  CATALOGUE[id].of(about(ledgerOf(rows), year, more))
const fraction = (...args: Parameters<typeof asked>) => {
  const { numerator, denominator } = asked(...args)
  return [numerator.value, denominator.value]
}

/** So many who left KOMS in 2019, the first of them to another role in the house. */
function leavers(internal: number, all: number, more: Partial<Assignment> = {}): Assignment[] {
  return Array.from({ length: all }, (_, index) => [
    assigned(index + 1, teamA, '2015-01-01', '2019-05-31', more),
    ...(index < internal ? [assigned(index + 1, finance, '2019-06-01')] : []),
  ]).flat()
}

test('2019 is nine of fourteen: 64 per cent, and over 60', () => {
  const share = asked('M1', leavers(9, 14))
  assert.equal(share.value, 9 / 14)
  assert.equal(Math.round((share.value ?? 0) * 100), 64)
  assert.equal(isAbove(share, 0.6), true)
  assert.deepEqual(fraction('H', leavers(9, 14)), [9, 14])
})

test('nine of fifteen is exactly 60 per cent, and not over', () => {
  assert.equal(isAbove(asked('M1', leavers(9, 15)), 0.6), false)
})

test('with nobody to divide by there is no value, never nought per cent', () => {
  for (const measure of Object.values(CATALOGUE)) {
    const figure = measure.of(about(ledgerOf([])))
    assert.equal(figure.value, null, measure.id)
  }
})

test('retirement, death and reorganisation: the first two count in M1 and not in M1b, the third nowhere', () => {
  const rows = [
    ...leavers(1, 2),
    assigned(11, teamA, '2015-01-01', '2019-03-31', { endClass: 'retirement' }),
    assigned(12, teamA, '2015-01-01', '2019-03-31', { endClass: 'death' }),
    assigned(13, teamA, '2015-01-01', '2019-03-31', { endClass: 'reorganisation' }),
  ]
  assert.deepEqual(fraction('M1', rows), [1, 4])
  assert.deepEqual(fraction('M1b', rows), [1, 2])
})

test('a fixed term that ran out counts in M1 and outside the voluntary view', () => {
  const rows = [
    ...leavers(1, 2),
    ...[assigned(11, teamA, '2018-01-01', '2019-03-31', { endClass: 'fixed_term_ended' })],
  ]
  assert.deepEqual(fraction('M1', rows), [1, 3])
  assert.deepEqual(fraction('M1v', rows), [1, 2])
})

test('other HSB counts as internal only in the wider definition', () => {
  const rows = [assigned(1, teamA, '2015-01-01', '2019-05-31'), assigned(1, uppsala, '2019-06-01')]
  assert.deepEqual(fraction('M1', rows), [0, 1])
  assert.deepEqual(fraction('M1', rows, 2019, { reach: 'all_hsb' }), [1, 1])
  assert.equal(asked('M5', rows).numerator.value, 1)
  assert.equal(asked('M5', rows, 2019, { reach: 'all_hsb' }).numerator.value, 0)
})

test('turnover counts exits by the average headcount: one of two leaves in the middle of the year', () => {
  const rows = [assigned(1, teamA, '2015-01-01', '2019-07-02'), assigned(2, teamA, '2015-01-01')]
  const turnover = asked('M4', rows)
  assert.equal(turnover.numerator.value, 1)
  assert.equal(turnover.denominator.value, (183 + 365) / 365)
})

test('replacement turnover takes the smaller of those who joined and those who left', () => {
  const joined = [assigned(21, teamA, '2019-02-01')]
  assert.equal(asked('M6', [...leavers(0, 3), ...joined]).numerator.value, 1)
  assert.equal(asked('M6', leavers(0, 3)).numerator.value, 0)
})

test('stability: who was here a year ago and has been here ever since', () => {
  const rows = [
    assigned(1, teamA, '2015-01-01'),
    assigned(2, teamA, '2015-01-01', '2019-05-31'),
    assigned(3, teamA, '2019-02-01'),
    assigned(4, teamA, '2015-01-01', '2019-02-28'),
    assigned(4, teamA, '2019-06-01'),
  ]
  assert.deepEqual(fraction('M7', rows), [1, 3])
})

test('seats filled from inside, and the part of the house that KOMS stands for', () => {
  const rows = [
    ...leavers(2, 2),
    assigned(31, teamA, '2019-07-01'),
    assigned(32, homes, '2015-01-01', '2019-08-31'),
    assigned(32, teamB, '2019-09-01'),
  ]
  assert.deepEqual(fraction('M3', rows), [1, 2])
  assert.deepEqual(fraction('M3k', rows), [2, 3])
  assert.deepEqual(fraction('B', rows)[0], 1)
})

test('a move held when she is still in the house twelve months later and was not sent back', () => {
  const moved = (validTo: string | null, endClass: Assignment['endClass'], then: Assignment[] = []) => [
    assigned(1, teamA, '2015-01-01', '2019-05-31'),
    assigned(1, finance, '2019-06-01', validTo, { endClass }),
    ...then,
  ]
  assert.deepEqual(fraction('M9', moved(null, null)), [1, 1])
  assert.deepEqual(fraction('M9', moved('2020-05-30', 'own_request')), [0, 1])
  const back = [assigned(1, teamA, '2019-12-01')]
  assert.deepEqual(fraction('M9', moved('2019-11-30', 'employer', back)), [0, 1])
  assert.deepEqual(fraction('M9', moved('2019-11-30', 'own_request', back)), [1, 1])
  assert.deepEqual(fraction('M9', moved(null, null), 2019, { today: dayOf('2020-05-31') }), [0, 0], 'not followed yet')
})

test('an early exit is within six months of being hired from outside, whoever wanted it', () => {
  const hired = (validTo: string | null, more: Partial<Assignment> = {}) => [
    assigned(1, teamA, '2019-01-01', validTo, more),
  ]
  assert.deepEqual(fraction('M10', hired('2019-06-30')), [1, 1])
  assert.deepEqual(fraction('M10', hired('2019-07-01')), [0, 1])
  assert.deepEqual(fraction('M10', hired('2019-03-01', { endClass: 'employer' })), [1, 1])
  assert.deepEqual(fraction('M10', [...hired('2019-03-31'), assigned(1, finance, '2019-04-01')]), [0, 1])
})

test('time to fill keeps the seats that are still open in the reckoning', () => {
  const opening = (id: number, acceptedOn: string | null) => ({
    id,
    positionId: id,
    unitId: teamA,
    openedOn: '2019-01-01',
    acceptedOn,
    withdrawnOn: null,
  })
  const of = (...accepted: (string | null)[]) =>
    CATALOGUE.M8.of(about(ledgerOf([], { openings: accepted.map((on, index) => opening(index + 1, on)) })))
  assert.equal(of('2019-01-11', '2019-01-31', '2019-02-20').value, 30)
  const open = of('2019-01-11', null, null)
  assert.deepEqual([open.value, open.numerator.value, open.denominator.value], [null, 1, 3])
})

test('the funnel counts applications and people, and lets nobody pass a stage before its day', () => {
  const application = (id: number, personId: number, accepted?: string) => ({
    id,
    openingId: 1,
    personId,
    internal: true,
    reached: { applied: '2019-02-01', interview: '2019-02-10', ...(accepted && { offer: accepted, accepted }) },
  })
  const ledger = ledgerOf([assigned(1, teamA, '2015-01-01'), assigned(2, finance, '2015-01-01')], {
    applications: [application(1, 1), application(2, 1, '2019-03-01'), application(3, 2)],
  })
  const counts = (today: string) =>
    funnel(about(ledger, 2019, { today: dayOf(today) })).map((one) => [one.applications.length, one.people.length])
  assert.deepEqual(counts('2026-11-22'), [
    [2, 1],
    [2, 1],
    [1, 1],
    [1, 1],
  ])
  assert.deepEqual(counts('2019-02-20'), [
    [2, 1],
    [2, 1],
    [0, 0],
    [0, 0],
  ])
})

test('training reaches people, counted once, and hours are counted each time', () => {
  const completion = (personId: number, hours: number) => ({ personId, courseId: 1, completedOn: '2019-04-01', hours })
  const ledger = ledgerOf([assigned(1, teamA, '2015-01-01'), assigned(2, teamA, '2015-01-01')], {
    completions: [completion(1, 6), completion(1, 2), completion(9, 5)],
  })
  assert.equal(CATALOGUE.M14.of(about(ledger)).value, 0.5)
  assert.equal(CATALOGUE.M14t.of(about(ledger)).value, 4)
})

test('where nobody moves into or within KOMS and nobody is hired, E and G are the internal share of leavers', () => {
  const rows = leavers(9, 14)
  for (const id of ['E', 'G'] as const) assert.deepEqual(fraction(id, rows), [9, 14], id)
})

test('a move within KOMS makes the published definitions part ways', () => {
  const rows = [...leavers(9, 14), assigned(50, teamA, '2015-01-01', '2019-03-31'), assigned(50, teamB, '2019-04-01')]
  assert.deepEqual(fraction('H', rows), [9, 14])
  assert.deepEqual(fraction('E', rows), [9, 15], 'the same field of work is no dissimilar role')
  assert.deepEqual(fraction('G', rows), [10, 15])
  assert.equal(asked('A', rows).numerator.value, 10)
  assert.deepEqual(fraction('F', rows), [9, 15], 'the same title is no new title')
})

test('years stand by themselves, and three of them pooled count each person once', () => {
  const rows = [
    ...leavers(2, 3),
    assigned(40, teamA, '2015-01-01', '2018-03-31'),
    assigned(40, teamA, '2018-09-01', '2019-09-30'),
  ]
  const ledger = ledgerOf(rows)
  const years = yearSeries(about(ledger), 2018, 2019).map(({ figure }) => [
    figure.numerator.value,
    figure.denominator.value,
  ])
  assert.deepEqual(years, [
    [0, 1],
    [2, 4],
  ])
  assert.equal(pooledShare(about(ledger), 2019).denominator.value, 4)
})
