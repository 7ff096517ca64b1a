import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import { reasonId } from '#db/seed/staff/tree.ts'
import { setClock } from '#platform/clock.ts'
import { openingsPage } from '#staff/openings/read-openings.ts'
import { rowsPage } from '#staff/statistics/rows-page.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

// "Din nuvarande chef ser inte att du söker": no count of applications may tell her leader or the manager that she did.

let world: StaffWorld
const TEAM = { enhet: String(UNIT.team(1)) }

before(async () => {
  world = await staffWorld()
  setClock(new Date('2026-11-23T12:00:00Z'))
  for (let i = 0; i < 12; i += 1) {
    const id = await world.person(`Person ${i}`)
    await world.assign(id, await world.seat('Handläggare', UNIT.team(1)), '2018-01-01')
    if (i === 0) await applied(id, '2026-11-20', null)
    // Of a three that is over: eleven who applied, six of whom were interviewed; nobody got as far as an offer.
    if (i > 0) await applied(id, '2021-03-01', i > 5 ? '2021-03-09' : null)
  }
})
after(() => {
  setClock()
  return world.close()
})

async function applied(employeeId: number, on: string, interview: string | null) {
  const seat = await world.seat('Ekonom', UNIT.economy)
  const [opening] = await world.sql`insert into staff.opening (position_id, unit_id, opened_on, apply_by)
    values (${seat}, ${UNIT.economy}, ${on}, ${on}) returning id::int`
  await world.sql`insert into staff.application (opening_id, employee_id, internal, applied_on, interview_on)
    values (${opening?.id}, ${employeeId}, true, ${on}, ${interview})`
}

test('neither her leader nor the manager sees that one of twelve has applied, whatever they ask for; HR does', async () => {
  const questions = [
    { ar: '2026' },
    { ar: '2026', ...TEAM },
    { fran: '2026-11-20', till: '2026-11-20' },
    { fran: '2026-11-20', till: '2026-11-20', ...TEAM },
    { ar: '2026', kand: '2026-11-21' },
    { ar: '2026', omfattning: 'hela-hsb' },
  ]
  for (const actor of [world.leader, world.manager])
    for (const query of questions) {
      const { statistics, funnel } = await statisticsPage(actor, query)
      const { numerator, denominator, value, hidden } = statistics.figures.M15
      assert.deepEqual([numerator, denominator, value, funnel.stages], [null, null, null, []], JSON.stringify(query))
      assert.notEqual(hidden, null)
      for (const drill of [
        { matt: 'M15', del: 'namnare' },
        // A stage opens the same rows under the name of any other measure.
        { matt: 'M1', del: 'namnare', steg: 'sokt' },
      ]) {
        const rows = await rowsPage(actor, { ...query, ...drill })
        assert.deepEqual([rows?.rows, rows?.value], [[], null])
      }
    }
  const { statistics, funnel } = await statisticsPage(world.hr, { ar: '2026', ...TEAM })
  assert.equal(statistics.figures.M15.denominator?.value, 1)
  assert.equal(funnel.stages[0]?.people, 1)
  assert.equal((await rowsPage(world.hr, { ar: '2026', matt: 'M15', del: 'namnare' }))?.rows[0]?.name, 'Person 0')
})

test('the room of openings tells leader, manager and agent the same years that are over, and HR all of them', async () => {
  const told = async (actor: typeof world.agent) => {
    const { funnel, years } = await openingsPage(actor)
    return [funnel, years]
  }
  const [agent, leader, manager] = await Promise.all([told(world.agent), told(world.leader), told(world.manager)])
  assert.deepEqual(agent, [{}, { from: 2023, to: 2025 }])
  assert.deepEqual([leader, manager], [agent, agent])
  assert.deepEqual(await told(world.hr), [
    { applied: 1, interview: 0, offer: 0, accepted: 0 },
    { from: 2022, to: 2026 },
  ])
})

test('three years in which enough applied are told to everybody, by how far they came', async () => {
  for (const actor of [world.agent, world.manager]) {
    const { funnel } = await statisticsPage(actor, { ar: '2021' })
    assert.deepEqual(
      funnel.stages.map(({ stage, applications, people, href }) => [stage, applications, people, href]),
      [
        ['applied', 11, null, null],
        ['interview', 6, null, null],
      ],
    )
  }
})

test('nobody at HR reads in the statistics whose applications there are beside her own', async () => {
  const [row] =
    await world.sql`select opening_id::int as opening from staff.application where applied_on = '2026-11-20'`
  await world.sql`insert into staff.application (opening_id, employee_id, internal, applied_on)
    values (${row?.opening}, ${world.hr.employeeId}, true, '2026-11-21')`
  const rows = await rowsPage(world.hr, { ar: '2026', matt: 'M15', del: 'namnare' })
  assert.deepEqual(
    rows?.rows.map(({ name }) => name),
    [null],
  )
})

test('a row carries no number of a person whom it does not name', async () => {
  const seat = await world.seat('Handläggare', UNIT.team(1))
  await world.assign(await world.person('Inga'), seat, '2018-01-01', '2025-05-31', reasonId('Avliden'))
  const rows = await rowsPage(world.manager, { ar: '2025', matt: 'M1', del: 'namnare' })
  assert.deepEqual(
    rows?.rows.map(({ key, name, personId }) => [key, name, personId]),
    [['0', null, null]],
  )
})
