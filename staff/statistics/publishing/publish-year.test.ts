import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import { setClock } from '#platform/clock.ts'
import { publishedFigures } from '#platform/published-figures.ts'
import { publishedSentence } from '#staff/statistics/publishing/publication.ts'
import { publishYear, withdrawPublication } from '#staff/statistics/publishing/publish-year.ts'
import { statisticsPage } from '#staff/statistics/statistics-page.ts'
import { setTarget } from '#staff/statistics/targeting/set-target.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld

before(async () => {
  world = await staffWorld()
  setClock(new Date('2021-03-01T12:00:00Z'))
  for (let i = 0; i < 14; i += 1) {
    const id = await world.person(`Person ${i}`)
    await world.assign(id, await world.seat('Handläggare', UNIT.team(1)), '2015-01-01', '2019-05-31', 2)
    if (i < 9) await world.assign(id, await world.seat('Ekonom', UNIT.economy), '2019-06-01')
  }
})
after(() => {
  setClock()
  return world.close()
})

const events = () => world.sql`select kind, data from staff.register_event order by id`

test('the manager releases a year to the public page, and takes it back; both are events', async () => {
  const sent = await publishYear(world.manager, { year: 2019 })
  assert.ok(sent.ok)
  const [figure] = await publishedFigures()
  assert.deepEqual([figure?.year, figure?.numerator, figure?.denominator], [2019, 9, 14])
  assert.match(figure?.sentence ?? '', /9 av dem, 64 procent, gick till en ny roll inom HSB Stockholm/)
  const { publishing } = await statisticsPage(world.manager, { ar: '2019' })
  assert.equal(publishing?.published?.id, figure?.id)
  assert.ok((await withdrawPublication(world.manager, { id: figure?.id ?? 0 })).ok)
  assert.deepEqual(await publishedFigures(), [])
  assert.equal((await withdrawPublication(world.manager, { id: figure?.id ?? 0 })).ok, false, 'already withdrawn')
  assert.deepEqual(
    (await events()).map(({ kind }) => kind),
    ['figure_published', 'figure_withdrawn'],
  )
})

test('a year that runs, a year without leavers and anybody but the manager are refused with what to do', async () => {
  for (const [actor, year, words] of [
    [world.manager, 2021, /inte slut än/],
    [world.manager, 2016, /inga avgångar 2016/],
    [world.hr, 2019, /Bara verksamhetschefen/],
    [world.agent, 2019, /Bara verksamhetschefen/],
  ] as const) {
    const sent = await publishYear(actor, { year })
    assert.ok(!sent.ok)
    assert.match(sent.refusals[0]?.message ?? '', words)
  }
})

test('a target holds from its day on, and an earlier year keeps the one it had', async () => {
  assert.ok((await setTarget(world.manager, { percent: 60, validFrom: '2019-01-01' })).ok)
  assert.ok((await setTarget(world.manager, { percent: 70, validFrom: '2020-01-01' })).ok)
  assert.equal((await statisticsPage(world.manager, { ar: '2019' })).target, 0.6)
  assert.equal((await statisticsPage(world.manager, { ar: '2020' })).target, 0.7)
  assert.equal((await statisticsPage(world.manager, { ar: '2018' })).target, null)
  assert.match((await statisticsPage(world.manager, { ar: '2019' })).sentences.join(' '), /Målet är nått/)
  assert.equal((await setTarget(world.hr, { percent: 10, validFrom: '2020-01-01' })).ok, false)
})

test('a derived number says so on the public page too', () => {
  const told = { year: 2019, numerator: 9, denominator: 14 }
  assert.ok(publishedSentence({ ...told, derived: true }).endsWith('slutet ur vad HSB tidigare publicerat.'))
  assert.ok(!publishedSentence({ ...told, derived: false }).includes('slutet'))
})
