import assert from 'node:assert/strict'
import { test } from 'node:test'
import { registration, testRegister } from '#members/members-fixture.ts'
import { registerPerson } from '#members/registering/register-person.ts'
import type { Actor } from '#platform/actor.ts'

const register = testRegister()

async function add(form: ReturnType<typeof registration>, actor: Actor = register.agent) {
  const answer = await registerPerson(actor, form)
  assert.ok(answer.ok, JSON.stringify(answer))
  return answer.value
}
const named = async (familyName: string) =>
  (await register.sql`select id::int from members.person where family_name = ${familyName}`).map(({ id }) => id)

test('a form that is sent again after a lost answer leads to the person it added', async () => {
  const form = registration({
    givenName: 'Lova',
    familyName: 'Omsänd',
    phone: '070-174 06 31',
    personalNumber: '821105-9954',
  })
  const first = await add(form)
  assert.equal(first.kind, 'registered')
  assert.deepEqual(await add(form), first)
  assert.equal((await named('Omsänd')).length, 1)
  const [events] = await register.sql`select count(*)::int as n from members.person_event
    where kind = 'registered' and data ->> 'submission' = ${form.submission}`
  assert.equal(events?.n, 1)
})

test('a form that is sent five times at once adds one person', async () => {
  const form = registration({ givenName: 'Lova', familyName: 'Otålig' })
  const answers = await Promise.all(Array.from({ length: 5 }, () => add(form)))
  const ids = await named('Otålig')
  assert.equal(ids.length, 1)
  for (const answer of answers) assert.deepEqual(answer, { kind: 'registered', id: ids[0] })
})

test('a form gone back to and filled in for somebody else adds her too', async () => {
  const form = registration({ givenName: 'Lova', familyName: 'Åter' })
  await add(form)
  await add({ ...form, givenName: 'Sixten' })
  assert.equal((await named('Åter')).length, 2)
})

test('somebody else’s form is not known by its key', async () => {
  const form = registration({ givenName: 'Lova', familyName: 'Främmande' })
  await add(form)
  assert.equal((await add(form, register.trusted)).kind, 'registered')
  assert.equal((await named('Främmande')).length, 2)
})

test('a likely duplicate is shown first, and added once somebody has looked', async () => {
  const sent = { givenName: 'Ana', familyName: 'Berg', phone: '0701740605' }
  const first = await add(registration(sent))
  assert.ok(first.kind === 'duplicates')
  assert.deepEqual(
    first.people.map(({ name }) => name),
    ['Anna Berg'],
  )
  const second = await add(registration({ ...sent, confirmed: 'on' }))
  assert.equal(second.kind, 'registered')
})

test('a home that was chosen stays chosen while a duplicate is looked at', async () => {
  const home = register.homes.ring ?? 0
  const sent = { givenName: 'Anna', familyName: 'Berg', role: 'resident', validFrom: '2024-01-01' }
  const answer = await add(registration({ ...sent, home: `${home}`, homeText: 'Ringvägen' }))
  assert.ok(answer.kind === 'duplicates')
  assert.deepEqual(answer.home, { id: home, name: 'Ringvägen 12 lgh 1203', description: '' })
})

test('words that fit several homes are handed back to choose from', async () => {
  const sent = { givenName: 'Nils', role: 'resident', homeText: 'Ringvägen', validFrom: '2024-01-01' }
  const answer = await add(registration(sent))
  assert.ok(answer.kind === 'choose')
  assert.equal(answer.choices.length, 3)
})
