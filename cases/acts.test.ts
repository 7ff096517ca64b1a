import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assignCase } from '#cases/assigning/assign-case.ts'
import { logCall } from '#cases/calling/log-call.ts'
import { closeCase } from '#cases/closing/close-case.ts'
import { correctCase, linkPerson } from '#cases/correcting/correct-case.ts'
import { linkCases, unlinkCases } from '#cases/linking/link-cases.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { parkCase } from '#cases/parking/park-case.ts'
import { promiseReply } from '#cases/promising/promise-reply.ts'
import { changePriority, changeType } from '#cases/reclassifying/reclassify-case.ts'
import { reopenCase } from '#cases/reopening/reopen-case.ts'
import { takeCase } from '#cases/taking/take-case.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { askOther, requestCompletion, resumeCase } from '#cases/waiting/wait.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import type { Result } from '#platform/result.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

const inDays = (days: number) => addDays(stockholmDate(now()), days)
function mustBeRefused(result: Result<unknown>, words: RegExp) {
  assert.equal(result.ok, false)
  if (!result.ok) assert.match(result.refusals.map(({ message }) => message).join(' '), words)
}

test('every act leaves exactly one event, and the case stands where the act says', async () => {
  const { amira, jonas } = world
  const number = await registered(amira, { outcome: 'queue' })
  const other = await registered(amira)
  const steps: [string, string, (number: string) => Promise<Result<unknown>>][] = [
    ['taken', 'in_progress', async (n) => takeCase(amira, await target(world, n))],
    ['noted', 'in_progress', (n) => noteOnCase(amira, { ...addition(n), text: 'Fukt på väggen.' })],
    ['called', 'in_progress', (n) => logCall(amira, { ...addition(n), outcome: 'out_reached', text: 'Hon är hemma.' })],
    [
      'promised',
      'in_progress',
      (n) => promiseReply(amira, { ...addition(n), date: inDays(2), time: '10:00', text: '' }),
    ],
    [
      'completion_requested',
      'waiting_member',
      async (n) => requestCompletion(amira, { ...(await target(world, n)), text: 'Skicka foto.', due: inDays(3) }),
    ],
    ['resumed', 'in_progress', async (n) => resumeCase(amira, { ...(await target(world, n)), answered: 'yes' })],
    [
      'other_asked',
      'waiting_other',
      async (n) => askOther(amira, { ...(await target(world, n)), party: 'jouren', text: 'När är ni där?', due: null }),
    ],
    ['parked', 'parked', async (n) => parkCase(amira, { ...(await target(world, n)), until: inDays(7), text: '' })],
    ['resumed', 'in_progress', async (n) => resumeCase(amira, { ...(await target(world, n)), answered: 'no' })],
    ['type_changed', 'in_progress', async (n) => changeType(amira, { ...(await target(world, n)), type: 'Övrigt' })],
    [
      'priority_changed',
      'in_progress',
      async (n) => changePriority(amira, { ...(await target(world, n)), priority: 1 }),
    ],
    [
      'details_changed',
      'in_progress',
      async (n) => correctCase(amira, { ...(await target(world, n)), title: 'Läcka i badrum', description: '' }),
    ],
    [
      'person_linked',
      'in_progress',
      async (n) =>
        linkPerson(amira, { ...(await target(world, n)), about: `person:${world.people.maja}`, callerText: '' }),
    ],
    ['linked', 'in_progress', (n) => linkCases(amira, { ...addition(n), other, kind: 'related' })],
    ['unlinked', 'in_progress', (n) => unlinkCases(amira, { ...addition(n), other })],
    [
      'assigned',
      'in_progress',
      async (n) => assignCase(amira, { ...(await target(world, n)), assigneeId: jonas.employeeId }),
    ],
    [
      'resolved',
      'resolved',
      async (n) =>
        closeCase(jonas, {
          ...(await target(world, n)),
          resolution: 'solved',
          message: 'Klart.',
          await: 'objection',
          firstContact: true,
        }),
    ],
    [
      'closed',
      'closed',
      async (n) =>
        closeCase(jonas, { ...(await target(world, n)), resolution: 'solved', message: 'Klart.', await: 'now' }),
    ],
    [
      'reopened',
      'reopened',
      async (n) => reopenCase(amira, { ...(await target(world, n)), text: 'Det droppar igen.' }),
    ],
  ]
  let count = (await eventsOf(world, number)).length
  assert.equal(count, 1)
  for (const [kind, status, act] of steps) {
    const result = await act(number)
    assert.ok(result.ok, `${kind}: ${JSON.stringify(result)}`)
    const events = await eventsOf(world, number)
    assert.equal(events.length, ++count, kind)
    const last = events.at(-1)
    const kase = await kaseOf(world, number)
    assert.deepEqual([last?.kind, kase.status, kase.last_event_kind], [kind, status, kind])
    assert.equal(last?.case_version, kase.version)
  }
})

test('a refused act leaves nothing behind', async () => {
  const number = await registered(world.amira)
  mustBeRefused(
    await parkCase(world.amira, { ...(await target(world, number)), until: inDays(0), text: '' }),
    /efter i dag/,
  )
  mustBeRefused(
    await closeCase(world.amira, { ...(await target(world, number)), resolution: 'solved', message: '', await: 'now' }),
    /vad medlemmen får veta/,
  )
  mustBeRefused(await reopenCase(world.amira, { ...(await target(world, number)), text: 'x' }), /redan öppet/)
  assert.equal((await eventsOf(world, number)).length, 1)
  assert.equal((await kaseOf(world, number)).version, 1)
})

test('a save on stale data overwrites nothing, says what changed, and goes through when sent again', async () => {
  const number = await registered(world.amira, { type: 'pests' })
  const seen = await target(world, number)
  assert.ok((await changePriority(world.jonas, { ...seen, priority: 1 })).ok)
  const stale = await correctCase(world.amira, { ...seen, title: 'Rättad rubrik', description: '' })
  assert.ok(!stale.ok && stale.conflict)
  assert.deepEqual(stale.conflict.changes, ['Jonas ändrade prioritet från hög till akut'])
  assert.notEqual((await kaseOf(world, number)).title, 'Rättad rubrik')
  assert.ok(
    (
      await correctCase(world.amira, {
        number,
        version: stale.conflict.version,
        title: 'Rättad rubrik',
        description: '',
      })
    ).ok,
  )
  assert.equal((await kaseOf(world, number)).priority, 1)
})

test('a note never collides: two agents write at once and both stand', async () => {
  const number = await registered(world.amira)
  const results = await Promise.all([
    noteOnCase(world.amira, { ...addition(number), text: 'Ringde jouren.' }),
    noteOnCase(world.jonas, { ...addition(number), text: 'Grannen ringde.' }),
  ])
  assert.ok(results.every(({ ok }) => ok))
  assert.equal((await eventsOf(world, number)).length, 3)
})

test('forty registrations at the same time get forty numbers in a row', async () => {
  const numbers = await Promise.all(Array.from({ length: 40 }, () => registered(world.amira)))
  const sequence = numbers.map((number) => Number(number.slice(5))).sort((a, b) => a - b)
  assert.equal(new Set(numbers).size, 40)
  assert.equal((sequence.at(-1) ?? 0) - (sequence[0] ?? 0), 39)
})

test('only a team leader moves what another agent holds, and only to somebody who works cases', async () => {
  const { amira, jonas, oskar } = world
  const number = await registered(amira)
  mustBeRefused(
    await assignCase(jonas, { ...(await target(world, number)), assigneeId: jonas.employeeId }),
    /Amira har ärendet/,
  )
  mustBeRefused(
    await assignCase(oskar, { ...(await target(world, number)), assigneeId: 999_999 }),
    /arbetar med ärenden/,
  )
  assert.ok((await assignCase(oskar, { ...(await target(world, number)), assigneeId: jonas.employeeId })).ok)
})

test('who has the member on the line takes the case over from a colleague, and the timeline says from whom', async () => {
  const { amira, jonas } = world
  const number = await registered(amira)
  assert.ok((await parkCase(amira, { ...(await target(world, number)), until: inDays(3), text: '' })).ok)
  assert.ok((await takeCase(jonas, await target(world, number))).ok)
  const kase = await kaseOf(world, number)
  assert.deepEqual([kase.assignee_id, kase.status, kase.wake_on !== null], [String(jonas.employeeId), 'parked', true])
  assert.deepEqual((await eventsOf(world, number)).at(-1)?.data, { from: 'Amira' })
  assert.ok(
    (await closeCase(jonas, { ...(await target(world, number)), resolution: 'withdrawn', message: '', await: 'now' }))
      .ok,
  )
  mustBeRefused(await takeCase(amira, await target(world, number)), /avslutat/)
})

test('a promise is kept by reaching the member, and falls away with the case', async () => {
  const number = await registered(world.amira, { type: 'pests' })
  assert.ok((await promiseReply(world.amira, { ...addition(number), date: inDays(1), time: '09:00', text: '' })).ok)
  assert.ok((await kaseOf(world, number)).promised_at)
  assert.ok((await logCall(world.amira, { ...addition(number), outcome: 'out_missed', text: '' })).ok)
  assert.ok((await kaseOf(world, number)).promised_at)
  assert.ok((await logCall(world.amira, { ...addition(number), outcome: 'out_reached', text: 'Klart.' })).ok)
  assert.equal((await kaseOf(world, number)).promised_at, null)
})

test('the deadline follows type and priority, and counts from when the inquiry came', async () => {
  const number = await registered(world.amira, { type: 'other' })
  const before = await kaseOf(world, number)
  assert.ok((await changePriority(world.amira, { ...(await target(world, number)), priority: 1 })).ok)
  const acute = await kaseOf(world, number)
  assert.ok(acute.deadline_at < before.deadline_at)
  assert.deepEqual(acute.received_at, before.received_at)
})
