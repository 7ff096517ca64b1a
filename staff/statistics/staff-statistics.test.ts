import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'
import { dayOf } from '#staff/ledger/days.ts'
import { PARTS } from '#staff/measures/drill.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import { drillHref } from '#staff/statistics/drill-address.ts'
import { rowsPage } from '#staff/statistics/rows-page.ts'
import { staffStatistics } from '#staff/statistics/staff-statistics.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld
const names: string[] = []
const queryOf = (href: string) => Object.fromEntries(new URL(href, 'http://koms').searchParams)

before(async () => {
  world = await staffWorld()
  setClock(new Date('2021-03-01T12:00:00Z'))
  const team = [UNIT.team(1), UNIT.team(2)]
  for (let i = 0; i < 24; i += 1) {
    const name = `Medarbetare Nummer${i}`
    names.push(name)
    const id = await world.person(name)
    const seat = await world.seat('Handläggare', team[i % 2] ?? 0)
    // Nine of fourteen leave for another role in the house; one of those who leave it retires; ten stay.
    const last = i < 14 ? `2019-0${(i % 9) + 1}-15` : null
    const reason = i === 13 ? 3 : i < 14 ? 2 : null
    await world.assign(id, seat, '2015-01-01', last, reason)
    if (i < 9) await world.assign(id, await world.seat('Ekonom', UNIT.economy), `2019-0${(i % 9) + 1}-16`)
  }
})
after(() => {
  setClock()
  return world.close()
})

test('the manager reads nine of fourteen, 64 per cent, 39–84 per cent', async () => {
  const { figures } = await staffStatistics(world.manager, { ar: '2019' })
  const { numerator, denominator, text, intervalText } = figures.M1
  assert.deepEqual([numerator?.text, denominator?.text], ['9', '14'])
  assert.deepEqual([text, intervalText], ['64\u00a0%', '39–84\u00a0%'])
})

test('for every figure and filter the rows that open are the figure', async () => {
  const filters = [
    { ar: '2019' },
    { ar: '2020' },
    { fran: '2019-02-01', till: '2019-06-30' },
    { ar: '2019', omfattning: 'hela-hsb' },
    { ar: '2019', enhet: String(UNIT.team(1)) },
    { ar: '2019', kand: '2020-01-08' },
  ]
  for (const filter of filters) {
    // HR is the one who opens everything, applications too; a colleague of the one whose viewings are counted below.
    const hr = { ...world.hr, employeeId: world.leader.employeeId }
    const { figures, asked } = await staffStatistics(hr, filter)
    for (const measure of MEASURE_IDS)
      for (const part of PARTS) {
        const shown = figures[measure][part]
        const rows = await rowsPage(hr, queryOf(shown?.href ?? drillHref(asked, { measure, part })))
        const sum = (rows?.rows ?? []).reduce((total, row) => total + row.weight, 0) / (rows?.divisor ?? 1)
        assert.ok(Math.abs(sum - (shown?.value ?? Number.NaN)) < 1e-9, `${measure} ${part} ${JSON.stringify(filter)}`)
      }
  }
})

test('each bar, ribbon and stage opens to as many rows as it shows', async () => {
  const { years, flow, teams } = await statisticsPage(world.manager, { ar: '2019' })
  const marks = [
    ...years.flatMap(({ figure }) => [figure.numerator, figure.denominator]),
    ...teams.flatMap(({ share, turnover }) => [share.numerator, share.denominator, turnover.numerator]),
    ...flow.flows.map(({ count, href }) => ({ value: count, href: href ?? '' })),
  ]
  for (const mark of marks) {
    const page = await rowsPage(world.manager, queryOf(mark?.href ?? ''))
    assert.equal(page?.rows.length, mark?.value)
  }
  assert.equal(
    flow.flows.reduce((sum, { count }) => sum + count, 0),
    14,
  )
})

test('an agent is told the headline, and no name and no row of anybody', async () => {
  const page = await statisticsPage(world.agent, { ar: '2019' })
  assert.deepEqual(
    [page.statistics.figures.M1.numerator?.value, page.statistics.figures.M1.denominator?.value],
    [9, 14],
  )
  const answers = [JSON.stringify(page)]
  for (const measure of MEASURE_IDS)
    for (const part of PARTS) {
      const rows = await rowsPage(world.agent, queryOf(drillHref(page.statistics.asked, { measure, part })))
      assert.deepEqual(rows?.rows, [])
      answers.push(JSON.stringify(rows))
    }
  for (const name of names) assert.ok(!answers.some((answer) => answer.includes(name)))
  assert.equal(page.statistics.figures.M1b.hidden?.startsWith('Visas inte'), true)
})

test('a finer question than whole years is not answered for whoever sees no names, and she is told so', async () => {
  const { asked, faults } = await staffStatistics(world.agent, {
    fran: '2019-01-01',
    till: '2019-03-31',
    kand: '2020-01-08',
  })
  assert.deepEqual([asked.from, asked.to, asked.knownOn], ['2020-01-01', '2020-12-31', null])
  assert.equal(faults.length, 1)
})

test('the year that runs is not told to whoever sees no names: it would tell of each event as it happens', async () => {
  const { statistics, years } = await statisticsPage(world.agent, { ar: '2021' })
  assert.deepEqual([statistics.asked.from, statistics.faults.length], ['2020-01-01', 1])
  assert.ok(years.every(({ year }) => year < 2021))
  assert.ok((await statisticsPage(world.manager, { ar: '2021' })).years.some(({ year }) => year === 2021))
})

test('a year whose leavers nobody counted has words and no figure, for nobody: practically none is not 0 per cent', async () => {
  for (const actor of [world.manager, world.agent])
    for (const query of [{ ar: '2018' }, { fran: '2017-01-01', till: '2019-12-31' }]) {
      const page = await statisticsPage(actor, query)
      if (page.statistics.asked.from > '2018-12-31') continue
      for (const { text, value } of Object.values(page.statistics.figures))
        assert.deepEqual([text, value], ['dold', null])
      assert.deepEqual([page.sentences, page.forecast, page.flow.flows, page.teams], [[], [], [], []])
    }
  assert.match((await statisticsPage(world.manager, { ar: '2018' })).note?.text ?? '', /Praktiskt taget ingen/)
})

test('a team leader opens her own team by name and is told no reasons; other teams are not hers to ask for', async () => {
  const own = await statisticsPage(world.leader, { ar: '2019', enhet: String(UNIT.team(1)) })
  assert.equal(own.statistics.complete, true)
  assert.equal(own.statistics.figures.M1b.numerator, null)
  const rows = await rowsPage(world.leader, queryOf(own.statistics.figures.M1.denominator?.href ?? ''))
  assert.equal(rows?.rows.length, 7)
  assert.ok(rows?.rows.every(({ name, reason, kind }) => name !== null && reason === null && kind !== 'Pension'))
  const other = await staffStatistics(world.leader, { ar: '2019', enhet: String(UNIT.team(2)) })
  assert.equal(other.asked.unitId, UNIT.koms)
  assert.equal(other.faults.length, 1)
})

test('every viewing of names through a figure is written down', async () => {
  const { figures } = await staffStatistics(world.hr, { ar: '2019' })
  await rowsPage(world.hr, queryOf(figures.M1.numerator?.href ?? ''))
  const [row] = await world.sql`
    select count(*)::int as count from staff.name_viewing
    where viewer_id = ${world.hr.employeeId} and place = 'Statistik: Intern andel av dem som lämnat'`
  assert.equal(row?.count, 9)
})

test('a correction is seen at once, and what was known before it can still be asked for', async () => {
  const actor: Actor = world.manager
  const [first] = await world.sql`
    select key::int from staff.assignment where valid_to is not null and recorded_to is null order by key limit 1`
  await world.sql`update staff.assignment set recorded_to = '2020-02-01' where key = ${first?.key}`
  await world.sql`
    insert into staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, recorded_from)
    select key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, '2020-02-01'
    from staff.assignment where key = ${first?.key}`
  assert.equal((await staffStatistics(actor, { ar: '2019' })).figures.M1.denominator?.value, 13)
  const then = await staffStatistics(actor, { ar: '2019', kand: '2020-01-08' })
  assert.equal(then.figures.M1.denominator?.value, 14)
})

test('a question that cannot be understood gets a sentence each and the usual answer', async () => {
  const { asked, faults } = await staffStatistics(world.manager, {
    ar: '20019',
    enhet: '99999999999999999999',
    omfattning: 'mars',
    kand: '2019-02-30',
    fran: '2019-05-01',
    till: 'x',
  })
  assert.equal(faults.length, 5)
  assert.deepEqual(
    [asked.from, asked.unitId, asked.reach, asked.knownOn],
    ['2020-01-01', UNIT.koms, 'hsb_stockholm', null],
  )
  assert.equal(dayOf(asked.to) > dayOf(asked.from), true)
})
