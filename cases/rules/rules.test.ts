import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changedSince, type RuleChange, rule, rulesAt } from '#cases/rules/rules.ts'
import { numberSetting, schemaOf, tableSetting } from '#cases/rules/setting.ts'

const PARTS = numberSetting({
  key: 'test.parts',
  group: 'Anstånd',
  name: 'Flest delar',
  explains: 'Så många delar en plan får ha.',
  unit: 'delar',
  min: 2,
  max: 12,
  initial: 3,
  source: 'Påhittad för provet',
})
const change = (id: number, validFrom: string, value: number, words: Partial<RuleChange> = {}): RuleChange => ({
  id,
  key: PARTS.key,
  associationId: null,
  validFrom,
  at: '2026-11-01T09:00:00.000Z',
  value,
  ...words,
})
const on = (day: string, associationId: number | null = null) => ({ at: `${day}T12:00:00.000Z`, day, associationId })

test('a case has the rules of the day it began, and the default where nobody has set anything', () => {
  const changes = [change(1, '2026-12-01', 6)]
  assert.equal(rule(rulesAt(changes, on('2026-11-30')), PARTS), 3)
  assert.equal(rule(rulesAt(changes, on('2026-12-01')), PARTS), 6)
})

test('what is set later than a case began does not touch it, though it holds from the same day', () => {
  const changes = [change(1, '2026-11-22', 6, { at: '2026-11-22T13:00:00.000Z' })]
  assert.equal(rule(rulesAt(changes, on('2026-11-22')), PARTS), 3)
})

test('of two changes from the same day the later one holds, and of two days the later day', () => {
  assert.equal(rule(rulesAt([change(1, '2026-11-01', 4), change(2, '2026-11-01', 5)], on('2026-11-02')), PARTS), 5)
  assert.equal(rule(rulesAt([change(1, '2026-11-10', 4), change(2, '2026-11-01', 5)], on('2026-11-12')), PARTS), 4)
})

test("an association's own rule goes before everybody's, and is nobody else's", () => {
  const changes = [change(2, '2026-11-02', 4), change(1, '2026-11-01', 8, { associationId: 7 })]
  assert.equal(rule(rulesAt(changes, on('2026-11-12', 7)), PARTS), 8)
  assert.equal(rule(rulesAt(changes, on('2026-11-12', 9)), PARTS), 4)
})

test('a case is told which of its rules are others for a case that begins now', () => {
  const then = rulesAt([], on('2026-11-01'))
  const current = rulesAt([change(1, '2026-11-10', 5)], on('2026-11-22'))
  assert.deepEqual(changedSince([PARTS], then, current), [PARTS])
  assert.deepEqual(changedSince([PARTS], current, current), [])
})

test('a value outside what the setting allows is refused in words', () => {
  const refused = schemaOf(PARTS).safeParse(13)
  assert.equal(refused.success, false)
  assert.match(refused.error?.issues[0]?.message ?? '', /Högst 12/)
  assert.equal(schemaOf(PARTS).safeParse(2.5).success, false)
})

test('every row of a table has its cells', () => {
  const rates = tableSetting({
    key: 'test.rates',
    group: 'Anstånd',
    name: 'Räntor',
    explains: '',
    columns: [
      { key: 'from', label: 'Från', kind: 'date' },
      { key: 'to', label: 'Till', kind: 'date', optional: true },
      { key: 'percent', label: 'Procent', kind: 'number' },
    ],
    initial: [{ from: '2026-01-01', to: null, percent: 2 }],
    source: 'Påhittad för provet',
  })
  assert.equal(schemaOf(rates).safeParse(rates.initial).success, true)
  assert.equal(schemaOf(rates).safeParse([{ from: '', to: null, percent: 2 }]).success, false)
  assert.equal(schemaOf(rates).safeParse([{ from: '2026-01-01', to: null }]).success, false)
})
