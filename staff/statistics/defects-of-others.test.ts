import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import { layoutFlows } from '#components/charts/flow-layout.ts'
import { setClock } from '#platform/clock.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import { rowsPage } from '#staff/statistics/rows-page.ts'
import { staffStatistics } from '#staff/statistics/staff-statistics.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

// What people have reported of other statistics tools, held here so that it never becomes true of ours.

let world: StaffWorld
const queryOf = (href: string | null | undefined) => Object.fromEntries(new URL(href ?? '', 'http://koms').searchParams)

before(async () => {
  world = await staffWorld()
  setClock(new Date('2021-03-01T12:00:00Z'))
  for (let i = 0; i < 31; i += 1) {
    const id = await world.person(`Person ${i}`)
    const unit = UNIT.team((i % 2) + 1)
    const month = String((i % 12) + 1).padStart(2, '0')
    await world.assign(id, await world.seat('Handläggare', unit), '2015-01-01', `2019-${month}-10`, 2)
    if (i < 12)
      await world.assign(id, await world.seat('Ekonom', UNIT.economy), `2019-${month}-11`, `2019-${month}-20`, 1)
    // The first three came back to KOMS after their time in Ekonomi.
    if (i < 3) await world.assign(id, await world.seat('Handläggare', unit), `2019-${month}-21`)
  }
})
after(() => {
  setClock()
  return world.close()
})

test('the drill-down keeps the filters of the page (lightdash#10017)', async () => {
  const asked = { fran: '2019-01-01', till: '2019-03-31', enhet: String(UNIT.team(1)), omfattning: 'hela-hsb' }
  const { figures } = await staffStatistics(world.manager, asked)
  const shown = figures.M1.denominator
  const opened = await rowsPage(world.manager, queryOf(shown?.href))
  assert.equal(opened?.rows.length, shown?.value)
  assert.ok(opened?.rows.every(({ day }) => day !== null && day >= '2019-01-01' && day <= '2019-03-31'))
  const { from, to, unitId, reach } = opened?.statistics.asked ?? {}
  assert.deepEqual([from, to, unitId, reach], ['2019-01-01', '2019-03-31', UNIT.team(1), 'all_hsb'])
})

test('thirty-one in the picture are thirty-one rows, not one (lightdash#21951)', async () => {
  const { years, flow } = await statisticsPage(world.manager, { ar: '2019' })
  const bar = years.find(({ year }) => year === 2019)?.figure.denominator
  assert.equal(bar?.value, 31)
  assert.equal((await rowsPage(world.manager, queryOf(bar?.href)))?.rows.length, 31)
  let inRibbons = 0
  for (const { count, href } of flow.flows) {
    const opened = await rowsPage(world.manager, queryOf(href ?? undefined))
    assert.equal(opened?.rows.length, count)
    inRibbons += count
  }
  assert.equal(inRibbons, 31)
})

test('totals open like everything else, also averages (metabase#75105)', async () => {
  const { figures } = await staffStatistics(world.hr, { ar: '2019' })
  for (const id of MEASURE_IDS) {
    const total = figures[id].denominator
    assert.ok(total, id)
    const opened = await rowsPage(world.hr, queryOf(total.href))
    const sum = (opened?.rows ?? []).reduce((all, row) => all + row.weight, 0) / (opened?.divisor ?? 1)
    assert.ok(Math.abs(sum - total.value) < 1e-9, id)
  }
})

test('who may not open the rows on the page may not open them by their address either (metabase#11914, #50294)', async () => {
  const { figures } = await staffStatistics(world.manager, { ar: '2019' })
  for (const reader of [world.agent, world.leader]) {
    const opened = await rowsPage(reader, queryOf(figures.M1.denominator?.href))
    assert.deepEqual(opened?.rows, [])
    assert.match(opened?.hidden ?? '', /ser talet men inte raderna/)
  }
  const ofOthers = queryOf(`/medarbetare/rader?ar=2019&enhet=${UNIT.team(2)}&matt=M1&del=namnare`)
  assert.deepEqual((await rowsPage(world.leader, ofOthers))?.rows, [], 'another team by its number')
})

test('the definition stands beside the figure, and who left, came back and left is no circle (metabase#10047, odoo#100997)', async () => {
  const { flow, statistics } = await statisticsPage(world.manager, { ar: '2019' })
  for (const id of MEASURE_IDS) assert.ok(statistics.figures[id].formula.length > 40 && CATALOGUE[id].source, id)
  const there = flow.flows.map((one) => ({ ...one, label: one.to, text: String(one.count), href: undefined }))
  const back = there.map((one) => ({ ...one, from: one.to, to: one.from }))
  const drawn = layoutFlows([...there, ...back])
  assert.equal(drawn.ribbons.length, there.length * 2)
  assert.ok(drawn.ribbons.every(({ path }) => !path.includes('NaN')))
})
