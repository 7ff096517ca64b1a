import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeController } from '#consent/declaring/change-controller.ts'
import { ControllerEdit } from '#consent/declaring/controller-edit.ts'
import { editorWorld } from '#consent/testing/editor-world.ts'
import { readVersions } from '#consent/versions/read-versions.ts'
import { setClock } from '#platform/clock.ts'

const world = await editorWorld()
after(world.close)
after(() => setClock())
setClock(new Date('2026-11-22T09:00:00Z'))

async function change(words: Record<string, string>) {
  const [row] = await world.sql`select max(id)::int as id from consent.controller where key = 'hsb_stockholm'`
  const stored = {
    key: 'hsb_stockholm',
    name: 'HSB Stockholm',
    contact: 'juristerna@hsb.se',
    reason: 'Bekräftat av HSB',
  }
  return changeController(world.lina, ControllerEdit.parse({ ...stored, seen: String(row?.id), ...words }))
}

test('a controller’s new number asks everybody again and is a version of the pages that name her, with its reason', async () => {
  assert.equal((await change({ organisationNumber: '757200-8766' })).ok, false)
  assert.ok((await change({ organisationNumber: '757200-8766', asksAgain: 'on' })).ok)
  const at = new Date('2026-11-22T10:00:00Z')
  const told = async (kind: 'cookies' | 'privacy' | 'accessibility') =>
    (await readVersions(kind, at)).map(({ number, material, reasons }) => [number, material, reasons.at(-1)])
  const [first] = await readVersions('cookies', at)
  assert.equal(first?.edition, 1)
  assert.deepEqual((await told('cookies')).at(-1), [2, true, 'Bekräftat av HSB'])
  assert.deepEqual((await told('privacy')).at(-1), [2, false, 'Bekräftat av HSB'])
  assert.equal((await told('accessibility')).length, 1)
})

test('a new way to reach a controller is told, and asks nobody', async () => {
  setClock(new Date('2026-11-22T11:00:00Z'))
  const moved = await change({ organisationNumber: '7572008766', contact: 'Kundtjänst, Storgatan 1' })
  assert.ok(moved.ok && !moved.value.asksAgain)
  assert.equal((await readVersions('cookies', new Date('2026-11-22T11:00:00Z'))).at(-1)?.material, false)
})

test('a number that cannot be one is refused in words', () => {
  const read = (organisationNumber: string) =>
    ControllerEdit.safeParse({ name: 'HSB', contact: 'x', reason: 'Prov', organisationNumber })
  for (const wrong of ['123', '757200-8767', 'sjuttio', '5572008766 1']) assert.equal(read(wrong).success, false, wrong)
  assert.equal(read('16757200-8766').data?.organisationNumber, '7572008766')
  assert.equal(read('').data?.organisationNumber, null)
})
