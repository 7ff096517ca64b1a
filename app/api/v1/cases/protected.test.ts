import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, tokenFor } from '#app/api/v1/testing.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'

let world: CaseWorld
let token: string
let number: string
before(async () => {
  world = await caseWorld()
  token = await tokenFor('Portalen', 'cases:read', 'cases:write')
  const about = `person:${world.people.protectedVera}`
  number = await registered(world.karin, { about, description: 'Bor på Hemliga gränd 7.' })
})
after(() => world.close())

test('a protected case does not exist for another system: not in lists, not in search, not by its number', async () => {
  for (const query of ['', '?q=Hemliga', '?q=Vera', `?q=${number}`, `?assignee=${world.karin.employeeId}`])
    assert.deepEqual((await ask(`GET /cases${query}`, { token })).body.cases, [], query)
  const unknown = await ask('GET /cases/2026-999999', { token })
  const note = { token, body: { kind: 'noted', text: 'x' } }
  const patch = { token, body: { title: 'x' }, 'If-Match': '"1"' }
  const asked = [
    await ask(`GET /cases/${number}`, { token }),
    await ask(`GET /cases/${number}/events`, { token }),
    await ask(`POST /cases/${number}/events`, note),
    await ask(`PATCH /cases/${number}`, patch),
  ]
  for (const { status, body } of asked) assert.deepEqual([status, body], [404, unknown.body])
})

test('a protected person and her home are answered like ids that nobody has', async () => {
  const register = (about: string) => ask('POST /cases', { token, body: { type: 'other', description: 'x', about } })
  const unknown = await register('person:987654')
  assert.equal(unknown.status, 422)
  for (const about of [
    `person:${world.people.protectedVera}`,
    `person:${world.people.household}`,
    `home:${world.homeId}`,
  ])
    assert.deepEqual((await register(about)).body, unknown.body, about)
  assert.equal((await register(`person:${world.people.maja}`)).status, 201)
})

test('a case that becomes protected is gone for the systems that knew it, also from what they were answered before', async () => {
  const sent = { token, body: { type: 'other', description: 'Ring på 08-123.' }, 'Idempotency-Key': 'blir-skyddad' }
  const { body } = await ask('POST /cases', sent)
  await world.sql`update cases."case" set held_restricted = true where number = ${body.number}`
  assert.equal((await ask(`GET /cases/${body.number}`, { token })).status, 404)
  assert.deepEqual((await ask('POST /cases', sent)).body, { number: body.number, version: 1 })
  const [row] = await world.sql`select string_agg(a::text, ' ') as kept from platform.api_answer a`
  assert.doesNotMatch(row?.kept, /08-123/)
})
