import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { logCall } from '#cases/calling/log-call.ts'
import { answerQuestions } from '#cases/flows/answering/answer-questions.ts'
import { Answering } from '#cases/flows/answering/answers.ts'
import { setMissingWords } from '#cases/flows/water-damage/telling/missing-words.ts'
import { tell } from '#cases/flows/water-damage/telling/tell.ts'
import { Told } from '#cases/flows/water-damage/telling/told.ts'
import { assertReplays, words } from '#cases/flows/water-damage/testing/water-world.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { promiseReply } from '#cases/promising/promise-reply.ts'
import { changePriority, changeType } from '#cases/reclassifying/reclassify-case.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { setClock } from '#platform/clock.ts'

// A Friday at 10 in Stockholm; the office is open 8 to 16, Monday to Friday.
const NOW = new Date('2026-11-20T09:00:00.000Z')
let world: CaseWorld
before(async () => {
  world = await caseWorld()
  setClock(NOW)
})
after(async () => {
  setClock()
  await world.close()
})
const promisedAt = async (number: string) => (await kaseOf(world, number)).promised_at?.toISOString() ?? null

test('a water damage has its next word from the first minute, by its priority; other inquiries have none', async () => {
  assert.equal(await promisedAt(await registered(world.amira, { 'svar.running': 'yes' })), '2026-11-20T11:00:00.000Z')
  // Two open days: the rest of Friday, Monday, and what is left on Tuesday.
  assert.equal(await promisedAt(await registered(world.amira, { 'svar.running': 'no' })), '2026-11-24T09:00:00.000Z')
  assert.equal(await promisedAt(await registered(world.amira, { type: 'lock_and_key' })), null)
})

test('a kept promise is followed by the next one, in the same event', async () => {
  const number = await registered(world.amira, { 'svar.running': 'yes' })
  setClock(new Date('2026-11-20T10:00:00.000Z'))
  assert.ok((await logCall(world.amira, { ...addition(number), outcome: 'out_reached', text: 'Jouren är framme.' })).ok)
  setClock(NOW)
  assert.equal(await promisedAt(number), '2026-11-20T12:00:00.000Z')
  const { deadline_at: pressesAt } = await kaseOf(world, number)
  assert.equal(pressesAt.toISOString(), '2026-11-20T12:00:00.000Z', 'it presses by the next word from then on')
  const events = await eventsOf(world, number)
  assert.deepEqual(
    events.map(({ kind, data }) => [kind, data.next]),
    [
      ['registered', '2026-11-20T11:00:00.000Z'],
      ['called', '2026-11-20T12:00:00.000Z'],
    ],
  )
  await assertReplays(world, number)
})

test('a case that grows more urgent is heard from sooner, never later; an agent’s own promise stands', async () => {
  const number = await registered(world.amira, { 'svar.running': 'no' })
  const answered = Answering.parse({ ...(await target(world, number)), flow: 'water_damage', 'svar.running': 'yes' })
  assert.equal(words(await answerQuestions(world.amira, answered)), 'ok')
  assert.equal(await promisedAt(number), '2026-11-20T11:00:00.000Z')
  assert.ok((await changePriority(world.amira, { ...(await target(world, number)), priority: 4 })).ok)
  assert.equal(await promisedAt(number), '2026-11-20T11:00:00.000Z')
  assert.ok((await promiseReply(world.amira, { ...addition(number), date: '2026-11-27', time: '15:00', text: '' })).ok)
  assert.ok((await noteOnCase(world.amira, { ...addition(number), text: 'Ringer i morgon.' })).ok)
  assert.equal(await promisedAt(number), '2026-11-27T14:00:00.000Z')
  await assertReplays(world, number)
})

test('what becomes a water damage, or is opened again, has a next word at once', async () => {
  const number = await registered(world.amira, { type: 'lock_and_key' })
  assert.ok((await changeType(world.amira, { ...(await target(world, number)), type: 'water_damage' })).ok)
  assert.ok(await promisedAt(number))
  await world.sql`update cases."case" set status = 'closed', resolution = 'solved', ended_at = now(), promised_at = null
    where number = ${number}`
  assert.ok((await reopenCase(world.amira, { ...(await target(world, number)), text: 'Det droppar igen.' })).ok)
  assert.ok(await promisedAt(number))
})

test('whatever came in another way gets its next word from the job, once', async () => {
  const number = await registered(world.amira)
  await world.sql`update cases."case" set promised_at = null where number = ${number}`
  assert.equal(await setMissingWords(), 1)
  assert.equal(await setMissingWords(), 0)
  assert.ok(await promisedAt(number))
  const [open] = await world.sql`select count(*)::int from cases."case" c join cases.case_type t on t.key = c.type_key
    where c.is_open and t.flow = 'water_damage' and c.promised_at is null`
  assert.equal(open?.count, 0)
})

test('a word that is given names the next one, which lies ahead', async () => {
  const number = await registered(world.amira)
  const word = (date: string, more = {}) =>
    tell(world.amira, Told.parse({ ...addition(number), by: 'phone', text: 'Avfuktaren står kvar.', date, ...more }))
  assert.match(words(await word('2026-11-19')), /inte har varit/)
  assert.match(words(await word('2026-11-27', { all: 'on' })), /inte till någon gemensam händelse/)
  assert.equal(words(await word('2026-11-27')), 'ok')
  assert.equal(await promisedAt(number), '2026-11-27T15:00:00.000Z')
  assert.equal((await eventsOf(world, number)).at(-1)?.text, 'Avfuktaren står kvar.')
  await assertReplays(world, number)
})
