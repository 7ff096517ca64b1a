import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { importPage } from '#staff/importing/import-page.ts'
import { chooseMapping, emptyOldFiles, importKept, keepFile, MappingChoice } from '#staff/importing/kept-file.ts'
import { type StaffWorld, staffWorld } from '#staff/testing/staff-world.ts'

let world: StaffWorld
before(async () => {
  world = await staffWorld()
})
after(() => world.close())

const FILE = 'Anstnr;namn;Enhet;Tjänst;Från\nK1;Åsa Ny;Juridik;Jurist;2026-01-01\nK2;Bo Ny;Månen;Jurist;2026-01-01\n'
const keep = async (text = FILE) => {
  const kept = await keepFile(world.hr, 'hr.csv', Buffer.from(text, 'latin1'))
  assert.ok(kept.ok)
  return kept.value.id
}

test('a file with other column names is compared once they are chosen, imported once, and emptied', async () => {
  const fileId = await keep()
  const first = await importPage(world.hr, fileId)
  assert.deepEqual(first?.missing, ['person_id', 'position', 'valid_from'])
  assert.equal(first?.trial, null)
  const choice = { person_id: 'anstnr', name: 'namn', unit: 'enhet', position: 'tjänst', valid_from: 'från' }
  assert.ok((await chooseMapping(world.hr, MappingChoice.parse({ fileId, ...choice }))).ok)
  const page = await importPage(world.hr, fileId)
  assert.deepEqual(page?.trial?.counts, { read: 2, created: 1, unchanged: 0, updated: 0, rejected: 1 })
  assert.match(page?.trial?.rejected[0]?.reason ?? '', /Månen/)
  assert.equal((await world.sql`select from staff.assignment`).length, 0)
  const done = await importKept(world.hr, { fileId })
  assert.ok(done.ok)
  assert.equal((await world.sql`select from staff.employee where name = 'Åsa Ny'`).length, 1)
  assert.equal((await importKept(world.hr, { fileId })).ok, false)
  const [row] = await world.sql`select length(content) as bytes, imported_at is not null as done from staff.import_file`
  assert.deepEqual({ ...row }, { bytes: 0, done: true })
  assert.equal((await importPage(world.hr, fileId))?.imported?.created, 1)
})

test('only HR keeps, sees and imports files', async () => {
  const fileId = await keep()
  assert.equal((await keepFile(world.manager, 'x.csv', Buffer.from(FILE))).ok, false)
  assert.equal(await importPage(world.manager, fileId), undefined)
  assert.equal((await importKept(world.leader, { fileId })).ok, false)
})

test('a file that nobody imported is emptied after a day', async () => {
  const fileId = await keep()
  assert.equal(await emptyOldFiles(), 0)
  await world.sql`update staff.import_file set at = at - interval '25 hours' where id = ${fileId}`
  assert.equal(await emptyOldFiles(), 1)
  assert.match((await importPage(world.hr, fileId))?.fault ?? '', /Ladda upp den igen/)
})
