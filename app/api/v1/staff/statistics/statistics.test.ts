import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import postgres from 'postgres'
import { ask, tokenFor } from '#app/api/v1/testing.ts'
import { openDatabase } from '#db/client.ts'
import { seedColleagues } from '#db/seed/colleagues.ts'
import { seedFoundation } from '#db/seed/foundation.ts'
import { seedStaff } from '#db/seed/staff/seed-staff.ts'
import { seedTree } from '#db/seed/staff/tree.ts'
import { type TestDatabase, testDatabase } from '#db/testing.ts'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { stockholmDate } from '#platform/dates.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'

const AGENT: Actor = { employeeId: 1, name: 'Amira', teamId: 1, roles: ['agent'], mayReadProtected: false }
const TODAY = stockholmDate(now())
const year = (y: number) => `from=${y}-01-01&to=${y}-12-31`

let database: TestDatabase
let closeClient: () => Promise<void>
let token: string
before(async () => {
  database = await testDatabase()
  const sql = postgres(database.ownerUrl, { max: 1, onnotice: () => {} })
  await sql.begin(async (tx) => {
    await seedFoundation(tx)
    await seedColleagues(tx, TODAY, false)
    await seedTree(tx)
    await seedStaff(tx, TODAY)
  })
  await sql.end()
  closeClient = openDatabase(database.appUrl)
  token = await tokenFor('Beslutsstödet', 'staff:read')
})
after(async () => {
  await closeClient()
  await database.drop()
})

test('2019 is nine of fourteen, also for another system', async () => {
  const { body } = await ask(`GET /staff/statistics?${year(2019)}&definition=H`, { token })
  const [{ numerator, denominator, text, intervalText }] = body.figures
  assert.deepEqual([numerator, denominator, text, intervalText], [9, 14, '64\u00a0%', '39–84\u00a0%'])
})

test('the numbers are those of the page as everybody sees it, every one of them and in every year', async () => {
  for (const ar of [2019, 2024]) {
    const { statistics } = await statisticsPage(AGENT, { ar: String(ar) })
    const { body } = await ask(`GET /staff/statistics?${year(ar)}`, { token })
    assert.equal(body.figures.length, Object.keys(statistics.figures).length)
    for (const { definition, numerator, denominator, ...told } of body.figures) {
      const figure = statistics.figures[definition as ToldFigure['measure']]
      const { measure: _, numerator: above, denominator: below, ...onPage } = figure
      assert.deepEqual(
        [told, numerator, denominator],
        [onPage, above?.value ?? null, below?.value ?? null],
        `${ar} ${definition}`,
      )
    }
    assert.equal(body.unit, statistics.unitName)
  }
})

test('no name of anybody in the register is in any answer', async (t) => {
  const sql = postgres(database.ownerUrl, { max: 1 })
  t.after(() => sql.end())
  const names = (await sql<{ name: string }[]>`select name from staff.employee`).map(({ name }) => name)
  for (const ar of [2019, 2024]) {
    const said = JSON.stringify((await ask(`GET /staff/statistics?${year(ar)}`, { token })).body)
    assert.deepEqual(
      names.filter((name) => said.includes(name)),
      [],
    )
  }
})

test('only whole calendar years that have begun are told: anything finer could be subtracted', async () => {
  for (const query of [
    'from=2019-01-01',
    'from=2019-01-01&to=2019-06-30',
    year(2090),
    year(1200),
    'definition=Z',
    'enhet=3',
  ])
    assert.equal((await ask(`GET /staff/statistics?${query}`, { token })).status, 400, query)
  const usual = await ask('GET /staff/statistics', { token })
  assert.match(usual.body.from, /^\d{4}-01-01$/)
  assert.equal((await ask('GET /staff/statistics', { token: await tokenFor('Växeln', 'cases:read') })).status, 403)
})
