import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CostFigure } from '#staff/costing/cost-figure.ts'
import { COST_KEYS, type CostKey } from '#staff/costing/cost-input.ts'
import { costPage } from '#staff/costing/cost-page.ts'
import { setCost } from '#staff/costing/set-cost.ts'
import { type DevelopmentWorld, developmentWorld } from '#staff/testing/development-world.ts'

let world: DevelopmentWorld
before(async () => {
  world = await developmentWorld()
})
after(() => world.close())

const form = (key: CostKey, more: Record<string, string> = {}) => ({
  key,
  unit: 'kronor',
  low: '10 000',
  likely: '20 000 kr',
  high: '30000,50',
  owner: 'HR',
  source: 'Avtal med byrån',
  sourceDate: '2026-01-15',
  replaces: '',
  ...more,
})
const figure = (key: CostKey, more: Record<string, string> = {}) => CostFigure.parse(form(key, more))
const refusedAt = (more: Record<string, string>) =>
  CostFigure.safeParse(form('internal_recruiting', more)).error?.issues.map(({ path }) => path.join())

test('what a manager enters is read as it is written here, and stands with owner, source and date', async () => {
  assert.ok((await setCost(world.helena, figure('external_recruiting'))).ok)
  const page = await costPage(world.helena)
  const row = page?.inputs.find(({ input }) => input.key === 'external_recruiting')?.row
  assert.deepEqual([row?.low, row?.likely, row?.high, row?.owner], [10_000, 20_000, 30_000.5, 'HR'])
  assert.deepEqual([row?.source, row?.sourceDate, row?.by], ['Avtal med byrån', '2026-01-15', 'Helena'])
  assert.equal(page?.result, null)
  assert.equal(page?.missing.length, COST_KEYS.length - 4)
})

test('values in the wrong order, too large, or without a source are refused beside their field', () => {
  assert.deepEqual(refusedAt({ likely: '5 000' }), ['likely'])
  assert.deepEqual(refusedAt({ high: '15 000' }), ['high'])
  assert.deepEqual(refusedAt({ high: '200 000 000' }), ['high'])
  assert.deepEqual(refusedAt({ low: 'mycket' }), ['low'])
  assert.deepEqual(refusedAt({ source: '  ', owner: '' }), ['owner', 'source'])
  assert.deepEqual(refusedAt({ unit: 'percent', low: '1', likely: '2', high: '3' }), ['unit'])
  assert.deepEqual(refusedAt({ sourceDate: '2026-02-30' }), ['sourceDate'])
  assert.equal(refusedAt({}), undefined)
})

test('nobody else enters or sees what moves cost', async () => {
  for (const actor of [world.amira, world.oskar, world.receiver]) {
    assert.equal(await costPage(actor), undefined)
    assert.ok(!(await setCost(actor, figure('internal_recruiting'))).ok)
  }
  const [row] = await world.sql`select count(*)::int from staff.cost_value where key = 'internal_recruiting'`
  assert.equal(row?.count, 0)
})

test('a value changed by somebody else meanwhile is not overwritten: it is shown, and sent again the own one holds', async () => {
  assert.ok((await setCost(world.mikael, figure('internal_introduction'))).ok)
  const late = figure('internal_introduction', { likely: '25 000' })
  const answer = await setCost(world.helena, late)
  assert.ok(!answer.ok && answer.conflict)
  assert.match(answer.conflict.changes.join(), /Mikael.*20\s000\skr.*Avtal med byrån/)
  assert.ok((await setCost(world.helena, { ...late, replaces: answer.conflict.version })).ok)
  const page = await costPage(world.mikael)
  assert.equal(page?.inputs.find(({ input }) => input.key === 'internal_introduction')?.row?.likely, 25_000)
  assert.deepEqual(
    page?.history.slice(0, 2).map(({ by, likely }) => [by, likely]),
    [
      ['Helena', 25_000],
      ['Mikael', 20_000],
    ],
  )
})

test('the same form sent twice is entered once', async () => {
  const sent = figure('backfill_recruiting')
  assert.ok((await setCost(world.mikael, sent)).ok)
  assert.ok((await setCost(world.mikael, sent)).ok)
  const [row] = await world.sql`select count(*)::int from staff.cost_value where key = 'backfill_recruiting'`
  assert.equal(row?.count, 1)
})

test('once every value of the formula is entered there is an interval, and the moved-away is replaced in it', async () => {
  for (const { key } of (await costPage(world.helena))?.missing ?? [])
    assert.ok((await setCost(world.helena, figure(key))).ok)
  const result = (await costPage(world.helena))?.result
  assert.ok(result)
  assert.equal(result.likely, 3 * 20_000 - (2 * 20_000 + 25_000) - 4 * 20_000)
  assert.ok(result.simulation.eighty.low < result.likely && result.likely < result.simulation.eighty.high)
  assert.deepEqual(
    result.parts.map(({ amount }) => amount),
    [60_000, -65_000, -80_000, 0],
  )
  assert.equal(result.swings.length, 10)
})
