import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { changeItem } from '#consent/declaring/change-item.ts'
import { ItemEdit } from '#consent/declaring/item-edit.ts'
import { fieldsOfTime, secondsOf } from '#consent/declaring/lasting.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import { PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { inventoryAt } from '#consent/inventory/read-inventory.ts'
import { SHIPPED } from '#consent/inventory/shipped.ts'
import { comparePages } from '#consent/policies/comparing/compare-pages.ts'
import { editorWorld } from '#consent/testing/editor-world.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

const world = await editorWorld()
after(world.close)
after(() => setClock())
const at = (text: string) => setClock(new Date(text))
at('2026-11-22T09:00:00Z')

const shipped = SHIPPED.items.find(({ name }) => name === 'besok')

/** The form of the cookie `besok`, with what is changed in it. */
async function change(words: Record<string, string>, actor: Actor = world.lina) {
  const [row] = await world.sql`select max(id)::int as id from consent.inventory_item where name = 'besok'`
  return changeItem(
    actor,
    ItemEdit.parse({
      sitePart: 'koms',
      name: 'besok',
      storage: 'cookie',
      purposeKey: 'statistik',
      dataSv: shipped?.data.sv,
      dataEn: shipped?.data.en,
      setBy: 'KOMS webbplats',
      party: 'first',
      controllerKey: 'hsb_stockholm',
      amount: '30',
      unit: 'minut',
      reason: 'Prov',
      seen: String(row?.id),
      ...words,
    }),
  )
}
const print = async (moment: string) => fingerprintOf(await inventoryAt(PUBLIC_PART, new Date(moment)))

test('a changed storage time is saved once the editor has read that everybody is asked again; a wording needs nothing', async () => {
  const unread = await change({ amount: '60' })
  assert.equal(!unread.ok && unread.refusals[0]?.field, 'asksAgain')
  assert.match((!unread.ok && unread.refusals[0]?.message) || '', /alla besökare frågas igen/)
  assert.equal(await print('2026-11-22T09:00:00Z'), await print('2026-11-10T09:00:00Z'))

  const read = await change({ amount: '60', asksAgain: 'on', reason: 'Besök räknas längre' })
  assert.ok(read.ok && read.value.asksAgain)
  const after = await print('2026-11-22T09:00:00Z')
  assert.notEqual(after, await print('2026-11-22T08:59:59Z'))

  at('2026-11-22T10:00:00Z')
  const mended = await change({ amount: '60', dataSv: 'Ett slumpat nummer för besöket.' })
  assert.ok(mended.ok && !mended.value.asksAgain)
  assert.equal(await print('2026-11-22T10:00:00Z'), after)
})

test('the old page stays readable, and the comparison says which time went and which came', async () => {
  const found = await comparePages('cookies', 'sv', [
    new Date('2026-11-22T08:59:59Z'),
    new Date('2026-11-22T09:30:00Z'),
  ])
  const pieces = found?.filter(({ kind }) => kind === 'changed').flatMap(({ pieces }) => pieces) ?? []
  assert.match(pieces.map(({ text }) => text).join(''), /besok/)
  assert.deepEqual(
    pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()]),
    [
      ['removed', '30 minuter'],
      ['added', '1 timme'],
    ],
  )
})

test('a change from a coming day is declared then, and a change of mind before it takes it back', async () => {
  const planned = await change({ amount: '2', unit: 'timme', asksAgain: 'on', validFrom: '2026-12-01' })
  assert.ok(planned.ok)
  const now = await print('2026-11-22T10:00:00Z')
  assert.equal(await print('2026-11-30T22:59:59Z'), now)
  assert.notEqual(await print('2026-11-30T23:00:00Z'), now)
  at('2026-11-23T10:00:00Z')
  assert.ok((await change({ amount: '60', dataSv: 'Ett slumpat nummer.' })).ok)
  assert.equal(await print('2026-12-24T10:00:00Z'), now)
})

test('what cannot be is refused beside its field, and nobody but an editor declares anything', async () => {
  const field = async (words: Record<string, string>, actor?: Actor) => {
    const result = await change(words, actor)
    return result.ok ? 'done' : (result.refusals[0]?.field ?? result.refusals[0]?.message)
  }
  assert.equal(await field({ validFrom: '2026-11-01' }), 'validFrom')
  assert.equal(await field({ controllerKey: 'ingen' }), 'controllerKey')
  assert.equal(await field({ purposeKey: 'nodvandigt' }), 'necessarySv')
  assert.equal(await field({ necessarySv: 'Skäl', necessaryEn: 'Reason' }), 'necessarySv')
  assert.equal(await field({ seen: '0' }), 'name')
  assert.match((await field({}, world.amira)) ?? '', /Bara redaktörer/)
  const stale = await change({ seen: '1' }, world.sofia)
  assert.ok(!stale.ok && stale.conflict?.changes.join().includes('Lina ändrade'))
})

test('a cookie that is no longer set is ended, and stays in history', async () => {
  assert.ok((await change({ act: 'avsluta', asksAgain: 'on', reason: 'Sätts inte längre' })).ok)
  const names = async (moment: string) =>
    (await inventoryAt(PUBLIC_PART, new Date(moment))).items.map(({ name }) => name)
  assert.ok(!(await names('2026-11-23T10:00:00Z')).includes('besok'))
  assert.ok((await names('2026-11-23T09:59:59Z')).includes('besok'))
  at('2026-11-24T10:00:00Z')
  assert.ok((await change({ seen: '0', asksAgain: 'on' })).ok, 'and may be declared anew')
})

test('a storage time is written as people say it', () => {
  for (const seconds of [null, 60, 1_800, 86_400, 180 * 86_400, 365 * 86_400]) {
    const { amount, unit } = fieldsOfTime(seconds)
    assert.equal(secondsOf(amount, unit), seconds)
  }
  for (const [amount, unit] of [
    ['', 'dag'],
    ['0', 'dag'],
    ['1,5', 'timme'],
    ['99999', 'ar'],
    ['1', 'sekel'],
  ] as const)
    assert.ok(Number.isNaN(secondsOf(amount, unit)), `${amount} ${unit}`)
})
