import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import Papa from 'papaparse'
import { setClock } from '#platform/clock.ts'
import { sheetsOf } from '#staff/exporting/xlsx.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import { statisticsFile } from '#staff/statistics/exporting/statistics-file.ts'
import { staffStatistics } from '#staff/statistics/staff-statistics.ts'
import { type StaffWorld, staffWorld, UNIT } from '#staff/testing/staff-world.ts'

let world: StaffWorld

before(async () => {
  world = await staffWorld()
  setClock(new Date('2021-03-01T12:00:00Z'))
  for (let i = 0; i < 20; i += 1) {
    const id = await world.person(`Hemlig Person${i}`)
    await world.assign(
      id,
      await world.seat('Handläggare', UNIT.team(1)),
      '2015-01-01',
      i < 14 ? '2019-05-31' : null,
      i < 14 ? 2 : null,
    )
    if (i < 9) await world.assign(id, await world.seat('Ekonom', UNIT.economy), '2019-06-01')
  }
})
after(() => {
  setClock()
  return world.close()
})

const cellsOf = (file: { bytes: Uint8Array } | undefined) =>
  Papa.parse<string[]>(new TextDecoder().decode(file?.bytes).slice(1), { delimiter: ';' }).data

test('the numbers of the screen stand in the CSV file and in the workbook, for each reader her own', async () => {
  for (const actor of [world.manager, world.hr, world.agent]) {
    const query = { ar: '2019' }
    const { figures } = await staffStatistics(actor, query)
    const csv = cellsOf(await statisticsFile(actor, { ...query, format: 'csv' }))
    const workbook = await statisticsFile(actor, { ...query, format: 'xlsx' })
    const sheet = (await sheetsOf(workbook?.bytes ?? new Uint8Array()))[0]?.rows ?? []
    for (const id of MEASURE_IDS) {
      const { name, numerator, denominator, value, text } = figures[id]
      const inCsv = csv.find((row) => row[1] === `${id} ${name}`)
      const inSheet = sheet.find((row) => row[1] === `${id} ${name}`)
      assert.deepEqual(
        [inCsv?.[3], inCsv?.[4], inCsv?.[8]],
        [swedish(numerator?.value), swedish(denominator?.value), text],
        id,
      )
      assert.deepEqual([inSheet?.[3] ?? null, inSheet?.[5] ?? null], [numerator?.value ?? null, value], id)
    }
  }
})

const swedish = (value: number | undefined) =>
  value === undefined ? '' : String(Number(value.toFixed(6))).replace('.', ',')

test('the file carries its definition, what was known when, and what is left out', async () => {
  const manager = cellsOf(await statisticsFile(world.manager, { ar: '2019', kand: '2020-01-08', format: 'csv' }))
  const heading = (rows: string[][], label: string) => rows.filter(([head]) => head === label).map((row) => row[1])
  assert.ok(heading(manager, 'Definition').some((line) => line?.includes('Varje person räknas en gång')))
  assert.deepEqual(heading(manager, 'Så som det var känt'), ['9 januari 2020 00:00'])
  assert.deepEqual(heading(manager, 'Utelämnat'), ['Inget'])
  const agent = cellsOf(await statisticsFile(world.agent, { ar: '2019', format: 'csv' }))
  assert.match(heading(agent, 'Utelämnat')[0] ?? '', /färre än fem/)
})

test('no file holds a name', async () => {
  for (const actor of [world.hr, world.agent])
    assert.ok(!JSON.stringify(cellsOf(await statisticsFile(actor, { ar: '2019', format: 'csv' }))).includes('Hemlig'))
})

test('another system is told what everybody is told', async () => {
  const system = await staffStatistics(null, { ar: '2019' })
  const agent = await staffStatistics(world.agent, { ar: '2019' })
  assert.deepEqual(system, agent)
})
