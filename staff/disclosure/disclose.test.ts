import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CountRow, CountTable } from '#staff/disclosure/counts.ts'
import { threeYearsOf } from '#staff/disclosure/counts.ts'
import { disclose } from '#staff/disclosure/disclose.ts'
import { tellAll } from '#staff/disclosure/testing/tell-all.ts'

const TEAMS = ['Blå', 'Grön', 'Röd'].map((label) => ({ key: label, label }))

const table = (rows: CountRow[], more: Partial<CountTable> = {}): CountTable => ({
  keys: TEAMS,
  rows,
  from: 2017,
  to: 2019,
  rule: 'breakdown',
  ...more,
})
/** The same teams' counts each year. */
const each = (blue: number, green: number, red: number, part?: number): CountRow[] =>
  [2017, 2018, 2019].flatMap((year) =>
    [blue, green, red].map((count, i) => ({ year, key: TEAMS[i]?.key ?? '', count, part })),
  )
const shown = (told: { rows: readonly { label: string; from: number; to: number; count: number }[] }) =>
  told.rows.map(({ label, from, to, count }) => `${label} ${from === to ? from : `${from}–${to}`}: ${count}`)

test('the manager and HR are told every count, also of one person', () => {
  for (const tier of ['koms', 'hr'] as const) {
    const told = disclose(table(each(1, 9, 2)), tier)
    assert.equal(told.rows.length, 9)
    assert.equal(told.suppression, null)
  }
})

test('the headline is told to everybody as HSB published it: nine of fourteen stay nine of fourteen', () => {
  const rows = [{ year: 2019, key: 'leavers', count: 14, part: 9 }]
  const told = disclose(table(rows, { keys: [{ key: 'leavers', label: 'Lämnade KOMS' }], rule: 'headline' }), 'own')
  assert.deepEqual(told.rows[0], { from: 2019, to: 2019, keys: ['leavers'], label: 'Lämnade KOMS', count: 14, part: 9 })
})

test('where every year is large enough, each is told by itself', () => {
  const told = disclose(table(each(5, 6, 7)), 'own')
  assert.deepEqual(shown(told).slice(0, 3), ['Blå 2017: 5', 'Grön 2017: 6', 'Röd 2017: 7'])
  assert.equal(told.rows.length, 9)
  assert.equal(told.suppression, null)
})

test('three years are counted together before anything is hidden', () => {
  const told = disclose(table(each(2, 3, 4)), 'own')
  assert.deepEqual(shown(told), ['Blå 2017–2019: 6', 'Grön 2017–2019: 9', 'Röd 2017–2019: 12'])
  assert.match(told.suppression ?? '', /färre än fem.*tre år räknas ihop/)
})

test('a team of a few is told together with its neighbour, and then all years of both are', () => {
  assert.deepEqual(shown(disclose(table(each(1, 9, 9)), 'own')).slice(0, 2), ['Blå, Grön 2017: 10', 'Röd 2017: 9'])
  assert.deepEqual(shown(disclose(table(each(9, 9, 1)), 'own')).slice(0, 2), ['Blå 2017: 9', 'Grön, Röd 2017: 10'])
})

test('when all but a few are in one team there is no way of telling it apart', () => {
  const told = disclose(table(each(0, 30, 1)), 'team')
  assert.deepEqual(told.rows, [])
  assert.match(told.suppression ?? '', /2017–2019 visas inte uppdelat/)
})

test('three years that are not over are not told: the last of them could be had by taking the others away', () => {
  const told = disclose(table(each(9, 9, 9), { to: 2018 }), 'own')
  assert.deepEqual(told.rows, [])
})

test('how many of each team got an internal role is told for all groups or for none', () => {
  assert.ok(disclose(table(each(12, 12, 12, 6)), 'own').rows.every(({ part }) => part === 6))
  const lopsided = each(12, 12, 12, 6).map((row) => (row.key === 'Röd' ? { ...row, part: 1 } : row))
  assert.ok(disclose(table(lopsided), 'own').rows.every(({ part }) => part === null))
})

test('the threes are fixed: whichever year is asked for, they never overlap', () => {
  assert.deepEqual(threeYearsOf(2017), { from: 2017, to: 2019 })
  assert.deepEqual(threeYearsOf(2019), { from: 2017, to: 2019 })
  assert.deepEqual(threeYearsOf(2026), { from: 2026, to: 2028 })
  assert.deepEqual(threeYearsOf(2016), { from: 2014, to: 2016 })
})

test('the second of two tables whose people differ by a few is not told', () => {
  const leavers = Array.from({ length: 40 }, (_, i) => ({
    row: `exit ${i}`,
    year: 2017 + (i % 3),
    key: i % 2 ? 'a' : 'b',
  }))
  const ab = ['a', 'b'].map((key) => ({ key, label: key }))
  const of = (id: string, behind: typeof leavers) => ({
    id,
    behind,
    keys: ab,
    from: 2017,
    to: 2019,
    rule: 'breakdown' as const,
  })
  const tables = [
    of('M1', leavers),
    of('M1 without two who retired', leavers.slice(2)),
    of('M1 without sixteen', leavers.slice(16)),
    of('the same again', leavers),
  ]
  const told = tellAll(tables, 'own')
  assert.deepEqual(
    tables.map(({ id }) => told.get(id)?.rows.length !== 0),
    [true, false, true, true],
  )
  assert.match(told.get('M1 without two who retired')?.suppression ?? '', /färre än fem/)
  assert.ok([...tellAll(tables, 'hr').values()].every(({ rows }) => rows.length > 0))
})
