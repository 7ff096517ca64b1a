import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { logCall } from '#cases/calling/log-call.ts'
import { linkCases } from '#cases/linking/link-cases.ts'
import { noteOnCase } from '#cases/noting/note-on-case.ts'
import { promiseReply } from '#cases/promising/promise-reply.ts'
import { registerCase } from '#cases/registering/register-case.ts'
import { type CaseWorld, caseWorld, registered, registrationWith } from '#cases/testing/case-world.ts'
import { addition, eventsOf } from '#cases/testing/read-case.ts'
import { now } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import type { Result } from '#platform/result.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

const words = (result: Result<unknown>) => (result.ok ? '' : result.refusals.map(({ message }) => message).join(' '))

test('the same form sent twice is one case and one note', async () => {
  const registration = registrationWith()
  const [first, second] = await Promise.all([
    registerCase(world.amira, registration),
    registerCase(world.amira, registration),
  ])
  assert.ok(first.ok && second.ok)
  assert.equal(first.value.number, second.value.number)
  const note = { ...addition(first.value.number), text: 'En gång.' }
  assert.ok((await noteOnCase(world.amira, note)).ok && (await noteOnCase(world.amira, note)).ok)
  assert.equal((await eventsOf(world, first.value.number)).length, 2)
})

test('other words under the key of a form that is saved are refused, not swallowed', async () => {
  const { amira } = world
  const registration = registrationWith()
  const first = await registerCase(amira, registration)
  assert.ok(first.ok)
  const { number } = first.value
  for (const other of [{ description: 'Nyckeln är borta.' }, { title: 'Nyckel' }, { type: 'other' }]) {
    const second = await registerCase(amira, registrationWith({ submission: registration.submission, ...other }))
    assert.match(words(second), new RegExp(`redan sparat, med andra ord, som ärende ${number}`))
    assert.ok(!second.ok && second.spent && second.refusals[0]?.href === `/arenden/${number}`)
  }
  const note = { ...addition(number), text: 'Fukt på väggen.' }
  assert.ok((await noteOnCase(amira, note)).ok)
  assert.match(words(await noteOnCase(amira, { ...note, text: 'Fukt i taket.' })), /redan sparat/)
  assert.match(words(await logCall(amira, { ...note, outcome: 'in' })), /redan sparat/)
  assert.match(words(await noteOnCase(amira, { ...note, number: await registered(amira) })), /redan sparat/)
  assert.equal((await eventsOf(world, number)).length, 2)
})

test('a promise, a call and a link sent twice stand once', async () => {
  const { amira } = world
  const [number, other] = [await registered(amira), await registered(amira)]
  const promise = { ...addition(number), date: addDays(stockholmDate(now()), 2), time: '10:00', text: '' }
  const call = { ...addition(number), outcome: 'out_missed', text: '' } as const
  const link = { ...addition(number), other, kind: 'related' } as const
  for (const _ of [1, 2]) {
    assert.ok((await promiseReply(amira, promise)).ok)
    assert.ok((await logCall(amira, call)).ok)
    assert.ok((await linkCases(amira, link)).ok)
  }
  assert.deepEqual(
    (await eventsOf(world, number)).map(({ kind }) => kind),
    ['registered', 'promised', 'called', 'linked'],
  )
})
