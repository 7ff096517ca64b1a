import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { ask, tokenFor } from '#app/api/v1/testing.ts'
import { type CaseWorld, caseWorld } from '#cases/testing/case-world.ts'
import { removeOldAnswers } from '#platform/api/answer-once.ts'
import { withdrawNamed } from '#platform/api/tokens/withdraw-token.ts'
import { setClock } from '#platform/clock.ts'

let world: CaseWorld
let token: string
before(async () => {
  world = await caseWorld()
  token = await tokenFor('Webben', 'cases:read', 'cases:write')
})
after(async () => {
  setClock()
  await world.close()
})

const body = { type: 'other', description: 'En fråga om hyran.' }
const count = async () => (await world.sql`select count(*)::int as n from cases."case"`)[0]?.n as number

test('only a token that holds now opens the door, and a session’s cookie never does', async () => {
  await world.sql`insert into platform.session (token_hash, employee_id, created_at, last_seen_at, expires_at)
    values (encode(sha256('kaka'), 'base64'), ${world.amira.employeeId}, now(), now(), now() + interval '1 hour')`
  for (const headers of [
    {},
    { Cookie: 'next-auth.session-token=kaka' },
    { Authorization: 'Bearer koms_finns-inte-alls-i-registret' },
    { Authorization: 'Basic a29tczprb21z' },
  ]) {
    const { status, headers: sent } = await ask('GET /cases', headers)
    assert.deepEqual([status, sent.get('www-authenticate')], [401, 'Bearer realm="KOMS"'])
  }
  assert.equal((await ask('GET /cases', { token, Cookie: 'next-auth.session-token=kaka' })).status, 200)
})

test('a token that has run out or was withdrawn is nobody’s', async () => {
  const short = await tokenFor('Kort', 'cases:read')
  assert.equal((await ask('GET /cases', { token: short })).status, 200)
  setClock(new Date(Date.now() + 31 * 86_400_000))
  assert.equal((await ask('GET /cases', { token: short })).status, 401)
  setClock()
  assert.ok(await withdrawNamed('kort'))
  assert.equal((await ask('GET /cases', { token: short })).status, 401)
  assert.equal(await withdrawNamed('kort'), false)
})

test('a token may do what its scopes say, and is told which one is missing', async () => {
  const reader = await tokenFor('Läsaren', 'cases:read')
  const { status, body: problem } = await ask('POST /cases', { token: reader, body })
  assert.deepEqual([status, problem.type], [403, 'urn:koms:problem:forbidden'])
  assert.match(problem.detail, /cases:write/)
  assert.equal((await ask('GET /cases', { token: await tokenFor('Skrivaren', 'cases:write') })).status, 403)
})

test('the same key does a thing once, also when both come at once; with other words it is refused', async () => {
  const before = await count()
  const sent = { token, body, 'Idempotency-Key': randomUUID() }
  const answers = await Promise.all([ask('POST /cases', sent), ask('POST /cases', sent), ask('POST /cases', sent)])
  assert.equal(await count(), before + 1)
  assert.ok(answers.every(({ status }) => status === 201 || status === 409))
  const again = await ask('POST /cases', sent)
  assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [201, 'true'])
  assert.equal(again.body.number, answers.find(({ status }) => status === 201)?.body.number)
  assert.equal((await ask('POST /cases', { ...sent, body: { ...body, title: 'Annan' } })).status, 422)
  assert.equal((await ask('POST /cases', { ...sent, 'Idempotency-Key': 'två ord' })).status, 400)
})

test('after a day the key is free again, and what was kept is removed', async () => {
  const sent = { token, body, 'Idempotency-Key': 'dagens' }
  const first = (await ask('POST /cases', sent)).body.number
  setClock(new Date(Date.now() + 25 * 3_600_000))
  assert.notEqual((await ask('POST /cases', sent)).body.number, first)
  assert.ok((await removeOldAnswers()) >= 1)
  assert.equal(await removeOldAnswers(), 0)
  setClock()
})

test('a request that was never answered may be sent again, and what it had done is not done twice', async () => {
  const sent = { token, body, 'Idempotency-Key': 'avbruten' }
  const { number } = (await ask('POST /cases', sent)).body
  await world.sql`update platform.api_answer set status = null, body = null where key = 'avbruten'`
  assert.equal((await ask('POST /cases', sent)).status, 409)
  await world.sql`update platform.api_answer set at = at - interval '2 minutes' where key = 'avbruten'`
  assert.equal((await ask('POST /cases', sent)).body.number, number)
})

test('what cannot be read is answered with what is wrong with it', async () => {
  const post = (sent: unknown, headers = {}) => ask('POST /cases', { token, body: sent, ...headers })
  assert.equal((await post('{"type":')).status, 400)
  assert.equal((await post(body, { 'Content-Type': 'text/plain' })).status, 415)
  assert.equal((await post({ ...body, description: 'x'.repeat(300_000) })).status, 413)
  const wrong = await post({ ...body, priority: 9, nytt: 1 })
  assert.deepEqual(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/nytt', '/priority'])
  assert.equal((await post({ type: 'other' })).body.errors[0].pointer, '/description')
  assert.equal((await post({ type: 'finns_inte', title: 'x' })).body.errors[0].pointer, '/type')
  assert.equal((await ask('DELETE /cases', { token })).headers.get('allow'), 'GET, POST')
  assert.equal((await ask('GET /cases/1', { token })).status, 404)
})

test('whoever asks too often waits, without keeping anybody else waiting', async () => {
  await tokenFor('Ivrig', 'cases:read')
  const eager = await tokenFor('Ivrigare', 'cases:read')
  await world.sql`update platform.api_token set per_minute = 3 where name = 'Ivrigare'`
  const statuses = []
  for (let i = 0; i < 4; i++) statuses.push((await ask('GET /cases', { token: eager })).status)
  assert.deepEqual(statuses, [200, 200, 200, 429])
  assert.equal((await ask('GET /cases', { token })).status, 200)
})
