import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { addPart, changePurpose } from '#consent/declaring/change-purpose.ts'
import { PartEdit, PurposeEdit } from '#consent/declaring/purpose-edit.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { editorWorld } from '#consent/testing/editor-world.ts'
import { purposesPage } from '#consent/viewing/declared-page.ts'
import { setClock } from '#platform/clock.ts'

const world = await editorWorld()
after(world.close)
after(() => setClock())
setClock(new Date('2026-11-22T09:00:00Z'))

const words = {
  nameSv: 'Reklam',
  nameEn: 'Advertising',
  explainsSv: 'Visa annonser om HSB på andra webbplatser för den som har besökt oss.',
  explainsEn: 'Showing advertisements for HSB on other websites to those who have visited us.',
  reason: 'Behövs för hsb.se',
}
const read = (more: object) => PurposeEdit.safeParse({ ...words, ...more })

test('a new purpose always needs a yes, asks nobody while nothing is stored for it, and cannot be entered twice', async () => {
  const edit = read({})
  assert.ok(edit.success)
  const before = fingerprintOf(await inventoryAt(PUBLIC_PART, new Date()))
  assert.ok((await changePurpose(world.lina, edit.data)).ok)
  const page = await purposesPage(world.lina)
  assert.deepEqual(
    page?.purposes.map(({ key, necessary }) => [key, necessary]),
    [
      ['statistik', false],
      ['reklam', false],
      ['nodvandigt', true],
    ],
  )
  assert.equal(fingerprintOf(await inventoryAt(PUBLIC_PART, new Date())), before)
  const twice = await changePurpose(world.lina, edit.data)
  assert.equal(!twice.ok && twice.refusals[0]?.field, 'nameSv')
  assert.ok(!(await changePurpose(world.amira, edit.data)).ok)
})

test('3.13: that an experience is improved is no purpose', () => {
  for (const vague of [
    'Kort',
    'För att förbättra din användarupplevelse på vår webbplats',
    'To improve your user experience on our web site',
  ])
    assert.equal(read({ explainsSv: vague }).success, false, vague)
})

test('a part of the site is entered once, and then has a list of its own', async () => {
  const part = PartEdit.parse({ nameSv: 'HSB Malmö', nameEn: 'HSB Malmö', reason: 'Skannas från i dag' })
  assert.ok((await addPart(world.lina, part)).ok)
  assert.ok(!(await addPart(world.lina, part)).ok)
  assert.ok((await purposesPage(world.lina))?.parts.some(({ key }) => key === 'hsb_malmo'))
})
