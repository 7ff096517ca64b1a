import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { editFlow } from '#cases/flows/written/drafting/edit-flow.ts'
import { FlowEdit } from '#cases/flows/written/drafting/flow-edit.ts'
import { publishedFlow, writtenFlowOf } from '#cases/flows/written/read-written.ts'
import { flowWriting } from '#cases/flows/written/viewing/flow-writing.ts'
import { caseWorld, registered } from '#cases/testing/case-world.ts'
import { eventsOf } from '#cases/testing/read-case.ts'
import { createType } from '#cases/types/edit-type.ts'
import { NewType } from '#cases/types/type-edit.ts'
import { db } from '#db/client.ts'
import type { Actor } from '#platform/actor.ts'

const world = await caseWorld()
after(world.close)
const petra: Actor = { ...world.oskar, name: 'Petra', roles: ['administrator'] }
const type = {
  name: 'Laddstolpe',
  group: 'I huset',
  audience: 'member',
  urgency: '3',
  answerHours: '8',
  identification: '1',
}
const made = await createType(petra, NewType.parse(type))
const typeKey = made.ok ? made.value.key : ''

const DEAD = { 'questions.0.ask': 'Lyser stolpen?', 'questions.0.kind': 'yes_no' }
async function edit(gor: string, fields: Record<string, string> = DEAD, actor = petra, sett?: number) {
  const page = await flowWriting(petra, typeKey)
  return editFlow(actor, FlowEdit.parse({ typ: typeKey, gor, sett: String(sett ?? page?.seen), ...fields }))
}

test('a draft is saved at any time, also half written, and agents meet it first when it is published', async () => {
  assert.ok((await edit('add:questions', { 'questions.0.ask': '' })).ok)
  assert.equal(await publishedFlow(db, typeKey), undefined)
  const half = await edit('publicera', { 'questions.0.ask': '', 'questions.0.kind': 'yes_no' })
  assert.equal(!half.ok && half.refusals[0]?.field, 'questions.0.ask')
  const published = await edit('publicera')
  assert.deepEqual(published.ok && published.value, { published: 1, focus: null })
  assert.deepEqual(
    (await publishedFlow(db, typeKey))?.questions.map(({ ask }) => ask),
    ['Lyser stolpen?'],
  )
  const events = await world.sql`select data from cases.case_type_event where type_key = ${typeKey} order by id`
  assert.deepEqual(events.at(-1)?.data, { flowPublished: 1 })
})

test('a case that has begun keeps its version; a new one has the next at once', async () => {
  const begun = await registered(world.amira, { type: typeKey, 'svar.lyser_stolpen': 'no' })
  const next = { ...DEAD, 'questions.1.ask': 'Vilket nummer?', 'questions.1.kind': 'text' }
  assert.ok((await edit('spara', next)).ok)
  assert.equal((await publishedFlow(db, typeKey))?.version, 1)
  assert.ok((await edit('publicera', next)).ok)
  const fresh = await registered(world.amira, { type: typeKey, 'svar.vilket_nummer': '7' })
  const versions = await Promise.all(
    [begun, fresh].map(async (number) => (await eventsOf(world, number))[0]?.data.flow?.version),
  )
  assert.deepEqual(versions, [1, 2])
  assert.equal((await writtenFlowOf(db, typeKey, 1))?.questions.length, 1)
  const page = await flowWriting(petra, typeKey)
  assert.deepEqual(
    page?.versions.map(({ version, running, differences }) => ({ version, running, differences })),
    [
      { version: 2, running: 1, differences: ['Tillagd: frågan ”Vilket nummer?”.'] },
      { version: 1, running: 1, differences: null },
    ],
  )
})

test('whoever saves on what somebody else has saved meanwhile is told, and loses nothing', async () => {
  const before = (await flowWriting(petra, typeKey))?.seen
  assert.ok((await edit('spara', { ...DEAD, 'questions.0.hint': 'Grön lampa' })).ok)
  const stale = await edit('spara', DEAD, petra, before)
  assert.ok(!stale.ok && stale.conflict)
  assert.match(stale.conflict.changes.join(' '), /Oskar sparade utkastet/)
  assert.equal((await flowWriting(petra, typeKey))?.draft.questions[0]?.hint, 'Grön lampa')
  assert.ok((await edit('spara', DEAD, petra, stale.conflict.version)).ok)
})

test('one can start over from what is published, and publishing the same again is refused', async () => {
  assert.ok((await edit('om')).ok)
  const page = await flowWriting(petra, typeKey)
  assert.equal(page?.draft.questions.length, 2)
  const fields = Object.fromEntries(
    (page?.draft.questions ?? []).flatMap((one, i) =>
      Object.entries(one).map(([name, value]) => [`questions.${i}.${name}`, String(value)]),
    ),
  )
  const again = await edit('publicera', fields)
  assert.match(again.ok ? '' : (again.refusals[0]?.message ?? ''), /Inget är ändrat sedan version 2/)
})

test('only administrators write flows, and not those in the program', async () => {
  assert.ok(!(await edit('spara', DEAD, world.amira)).ok)
  assert.equal(await flowWriting(world.amira, typeKey), undefined)
  const coded = await editFlow(petra, FlowEdit.parse({ typ: 'water_damage', gor: 'spara', sett: '100000', ...DEAD }))
  assert.match(coded.ok ? '' : (coded.refusals[0]?.message ?? ''), /finns i programmet/)
})

test('a published version cannot be changed, not even by the program', async () => {
  await assert.rejects(
    world.sql`update cases.flow_definition set definition = '{}' where type_key = ${typeKey} and version = 1`,
    /is published and cannot change/,
  )
})
