import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { comparePages } from '#consent/policies/comparing/compare-pages.ts'
import { DraftEdit } from '#consent/policies/drafting/draft-edit.ts'
import { editPolicy } from '#consent/policies/drafting/edit-policy.ts'
import { publishScheduled } from '#consent/policies/drafting/publish-scheduled.ts'
import { editionsOf, publishedPolicy } from '#consent/policies/reading/published.ts'
import { editorWorld } from '#consent/testing/editor-world.ts'
import { firstText } from '#consent/texts/first-texts.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'
import { setClock } from '#platform/clock.ts'

const world = await editorWorld()
after(world.close)
after(() => setClock())
setClock(new Date('2026-11-22T09:00:00Z'))

const [sv, en] = [firstText('accessibility', 'sv'), firstText('accessibility', 'en')]
async function edit(words: Record<string, string> = {}, actor: Actor = world.lina, kind = 'accessibility') {
  const [draft] = await world.sql`select revision from consent.policy_draft where kind = ${kind}`
  const stored = { titleSv: sv.title, bodySv: sv.body, titleEn: en.title, bodyEn: en.body, reason: 'Stavfel rättat' }
  return editPolicy(actor, DraftEdit.parse({ kind, seen: String(draft?.revision ?? 0), ...stored, ...words }))
}
const said = (result: Awaited<ReturnType<typeof edit>>) =>
  result.ok ? 'done' : result.refusals.map(({ field, message }) => field ?? message).join(', ')

test('what is published now is what the public reads from now on, announced for 60 days; the old edition stays', async () => {
  const words = { bodySv: sv.body.replace('Tillgänglighet', 'Åtkomlighet').replace('hjälpmedel', 'hjälpmedlet') }
  assert.equal(said(await edit({ ...words, act: 'publicera' })), 'done')
  const now = await publishedPolicy('accessibility', 'sv')
  assert.deepEqual([now?.edition, now?.announced, now?.reason], [2, true, 'Stavfel rättat'])
  const before = await publishedPolicy('accessibility', 'sv', new Date('2026-11-22T08:59:59Z'))
  assert.deepEqual([before?.edition, before?.announced, before?.body], [1, false, sv.body])
  const later = await publishedPolicy('accessibility', 'sv', new Date('2027-01-22T09:00:00Z'))
  assert.deepEqual([later?.edition, later?.announced], [2, false])
  const found = await comparePages('accessibility', 'sv', [new Date('2026-11-10'), new Date()])
  assert.equal(found?.filter(({ kind }) => kind === 'changed').length, 1)
})

test('a save on stale words is refused and says who saved, and goes through when it is sent again', async () => {
  assert.equal(said(await edit({ titleSv: 'Linas rubrik' })), 'done')
  const stale = await edit({ titleSv: 'Sofias rubrik', seen: '0' }, world.sofia)
  assert.ok(!stale.ok && stale.conflict)
  assert.match(stale.conflict.changes.join(), /Lina sparade utkastet/)
  assert.deepEqual(stale.conflict.changes.slice(2), ['”Linas rubrik”'], 'what only the other has written is not lost')
  assert.equal(
    said(await edit({ titleSv: 'Sofias rubrik', seen: String(stale.conflict.version) }, world.sofia)),
    'done',
  )
  assert.equal(said(await edit({ act: 'slang' })), 'done')
  assert.equal((await publishedPolicy('accessibility', 'sv'))?.title, sv.title)
})

test('a draft that lacks something the law wants is not published, and says what', async () => {
  assert.equal(said(await edit({ act: 'publicera', titleEn: '', reason: '' })), 'titleEn, reason')
  assert.match(said(await edit({ act: 'publicera', bodySv: `${sv.body}\n\n{{hemlig}}` })), /bodySv/)
  const kakor = { titleSv: 'Kakor', bodySv: 'Inga delar.', titleEn: 'Cookies', bodyEn: 'No parts.', act: 'publicera' }
  assert.equal(said(await edit(kakor, world.lina, 'cookies')), 'bodySv, bodyEn')
  const old = 'Genom att klicka på acceptera och fortsätta använda hemsidan samtycker du.'
  assert.match(said(await edit({ act: 'publicera', bodySv: `${sv.body}\n\n${old}` })), /bodySv/)
  const tables = `${sv.body}\n\n{{kaktabell}}\n\n{{kaktabell}}`
  assert.match(said(await edit({ act: 'publicera', bodySv: tables })), /bodySv/)
  assert.match(said(await edit({ act: 'publicera' }, world.amira)), /Bara redaktörer/)
})

test('a draft that is scheduled is published by the job when its time has come, once, in the editor’s name', async () => {
  const words = { titleSv: 'Tillgänglighet på KOMS webbplats', act: 'planera', time: '06:30' }
  assert.equal(said(await edit({ ...words, day: '2026-11-22' })), 'day')
  assert.equal(said(await edit({ ...words, day: '2026-12-01' })), 'done')
  assert.equal(await publishScheduled(), 0)
  setClock(new Date('2026-12-01T05:30:00Z'))
  assert.deepEqual([await publishScheduled(), await publishScheduled()], [1, 0])
  const newest = (await editionsOf(db, 'accessibility')).at(-1)
  assert.deepEqual([newest?.titleSv, newest?.editorId], ['Tillgänglighet på KOMS webbplats', world.lina.employeeId])
})

test('a time that the clocks skip is the next one there is, one that comes twice the first, and the job keeps to it', async () => {
  setClock(new Date('2027-03-01T09:00:00Z'))
  const plan = (day: string, time: string, titleSv: string) => edit({ titleSv, act: 'planera', day, time })
  const spring = await plan('2027-03-28', '02:30', 'Vår')
  assert.deepEqual(spring.ok && spring.value.scheduledAt, new Date('2027-03-28T01:30:00Z'))
  setClock(new Date('2027-03-28T01:29:59Z'))
  assert.equal(await publishScheduled(), 0)
  setClock(new Date('2027-03-28T01:30:00Z'))
  assert.equal(await publishScheduled(), 1)
  const autumn = await plan('2027-10-31', '02:30', 'Höst')
  assert.deepEqual(autumn.ok && autumn.value.scheduledAt, new Date('2027-10-31T00:30:00Z'))
  setClock(new Date('2027-10-31T00:30:00Z'))
  assert.deepEqual([await publishScheduled(), await publishScheduled()], [1, 0])
  setClock(new Date('2026-12-01T05:30:00Z'))
})

test('an editor who saves while the job publishes is told, and neither text is lost', async () => {
  setClock(new Date('2027-11-01T09:00:00Z'))
  assert.equal(said(await edit({ titleSv: 'Planerad', act: 'planera', day: '2027-11-02', time: '08:00' })), 'done')
  setClock(new Date('2027-11-02T07:00:00Z'))
  const [{ revision } = {}] = await world.sql`select revision from consent.policy_draft where kind = 'accessibility'`
  const [count, saved] = await Promise.all([
    publishScheduled(),
    edit({ titleSv: 'Sofias', seen: String(revision) }, world.sofia),
  ])
  const newest = (await editionsOf(db, 'accessibility')).at(-1)
  // Whichever came first: either the job published and she is told, or she saved and the time was taken back.
  if (count === 1) assert.deepEqual([newest?.titleSv, saved.ok], ['Planerad', false])
  else assert.deepEqual([newest?.titleSv, saved.ok], ['Höst', true])
  setClock(new Date('2026-12-01T05:30:00Z'))
  await world.sql`update consent.policy_draft set open = false, scheduled_at = null`
})

test('saving a scheduled draft anew takes its time back', async () => {
  assert.equal(said(await edit({ titleSv: 'En till', act: 'planera', day: '2026-12-24' })), 'done')
  assert.equal(said(await edit({ titleSv: 'En till, och en rättelse' })), 'done')
  setClock(new Date('2026-12-25T09:00:00Z'))
  assert.equal(await publishScheduled(), 0)
})

test('a published edition cannot be changed or removed, not even by the owner of the tables', async () => {
  await assert.rejects(world.sql`update consent.policy_version set title_sv = 'x'`, /never changes/)
  await assert.rejects(world.sql`delete from consent.policy_version`, /never changes/)
})

test('a text that would take long to read is refused in words before it is read', () => {
  const read = (bodySv: string) =>
    DraftEdit.safeParse({ kind: 'accessibility', bodySv }).error?.issues[0]?.message ?? ''
  assert.match(read('[a]('.repeat(2_000)), /tomma rader/)
  assert.match(read(`Ett stycke.\n\n${'> '.repeat(50)}djupt`), /för många >/)
  assert.match(read('ord '.repeat(20_000)), /för lång/)
  assert.equal(read(`${'Ett stycke till. '.repeat(100)}\n\n`.repeat(20)), '')
})
