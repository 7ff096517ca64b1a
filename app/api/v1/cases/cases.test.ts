import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ask, tokenFor, tokenIdOf } from '#app/api/v1/testing.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { caseView } from '#cases/viewing/case-view.ts'

let world: CaseWorld
let token: string
before(async () => {
  world = await caseWorld()
  token = await tokenFor('Telefonväxeln', 'cases:read', 'cases:write')
})
after(() => world.close())

const NEW = { type: 'water_damage', channel: 'phone', description: 'Vatten forsar genom taket.' }
const registeredBySystem = async (words: object = {}) =>
  (await ask('POST /cases', { token, body: { ...NEW, ...words } })).body.number as string

test('what another system registers gets its number, deadline and priority as an agent’s would, and says who did it', async () => {
  const made = await ask('POST /cases', { token, body: NEW })
  assert.deepEqual([made.status, made.headers.get('etag')], [201, '"1"'])
  const { number } = made.body
  assert.equal(made.headers.get('location'), `/api/v1/cases/${number}`)
  const { body, headers } = await ask(`GET /cases/${number}`, { token })
  assert.deepEqual(
    [body.priority, body.status, body.assignee, body.type.key, headers.get('etag')],
    [1, 'new', null, 'water_damage', '"1"'],
  )
  const view = await caseView(world.amira, number)
  assert.ok(view.found)
  assert.equal(view.page.timeline[0]?.who, 'Telefonväxeln')
})

test('a change says which version it was made on, or nothing is changed', async () => {
  const number = await registeredBySystem()
  const patch = { token, body: { title: 'Vatten i köket' } }
  assert.equal((await ask(`PATCH /cases/${number}`, patch)).status, 428)
  const changed = await ask(`PATCH /cases/${number}`, { ...patch, 'If-Match': '"1"' })
  assert.deepEqual([changed.status, changed.body.version, changed.headers.get('etag')], [200, 2, '"2"'])
  const late = await ask(`PATCH /cases/${number}`, { token, body: { title: 'Annat' }, 'If-Match': '"1"' })
  assert.deepEqual([late.status, late.headers.get('etag')], [412, '"2"'])
  assert.match(late.body.changes[0], /^Telefonväxeln ändrade rubriken från ”Vatten forsar genom taket/)
  for (const tag of ['W/"2"', '*', '2', '"2", "3"'])
    assert.equal((await ask(`PATCH /cases/${number}`, { ...patch, 'If-Match': tag })).status, 412, tag)
  const same = await ask(`PATCH /cases/${number}`, { ...patch, 'If-Match': '"2"' })
  assert.deepEqual([same.status, same.body.version], [200, 2])
})

test('several changes are made together, each with its event, or none of them', async () => {
  const number = await registeredBySystem()
  const body = { priority: 3, title: 'Fukt', assigneeId: world.jonas.employeeId }
  const wrong = await ask(`PATCH /cases/${number}`, {
    token,
    body: { ...body, assigneeId: 999_999 },
    'If-Match': '"1"',
  })
  assert.deepEqual([wrong.status, wrong.body.errors[0].pointer], [422, '/assigneeId'])
  assert.equal((await ask(`GET /cases/${number}`, { token })).body.version, 1)
  const changed = await ask(`PATCH /cases/${number}`, { token, body, 'If-Match': '"1"' })
  assert.deepEqual([changed.status, changed.body.version], [200, 4])
  const { events } = (await ask(`GET /cases/${number}/events`, { token })).body
  assert.deepEqual(
    events.map(({ kind, by }: { kind: string; by: string }) => [kind, by]),
    ['registered', 'priority_changed', 'details_changed', 'assigned'].map((kind) => [kind, 'Telefonväxeln']),
  )
})

test('a case ends by the same rules as on the screen, and a colleague’s case is not moved', async () => {
  const number = await registered(world.amira, { type: 'other' })
  const patch = (body: object) => ask(`PATCH /cases/${number}`, { token, body, 'If-Match': '"1"' })
  assert.match((await patch({ assigneeId: null })).body.detail, /Amira har ärendet/)
  assert.equal((await patch({ status: 'closed' })).body.errors[0].pointer, '/resolution')
  assert.equal((await patch({ status: 'closed', resolution: 'informed' })).body.errors[0].pointer, '/message')
  const ending = { status: 'closed', resolution: 'informed', message: 'Så här gör du.', firstContact: true }
  assert.equal((await patch(ending)).status, 200)
  const { body } = await ask(`GET /cases/${number}`, { token })
  assert.deepEqual([body.status, body.resolution, body.closingMessage], ['closed', 'informed', 'Så här gör du.'])
})

test('notes, calls and promises are added to the timeline without any version', async () => {
  const number = await registeredBySystem({ type: 'other' })
  const add = (body: object) => ask(`POST /cases/${number}/events`, { token, body })
  assert.equal((await add({ kind: 'noted', text: 'Medlemmen skrev i portalen.' })).status, 201)
  assert.equal((await add({ kind: 'promised', until: '2020-01-01T12:00:00Z' })).status, 422)
  assert.equal((await add({ kind: 'promised', until: '2099-01-02T12:00:00+01:00' })).status, 201)
  assert.equal((await ask(`GET /cases/${number}`, { token })).body.promisedAt, '2099-01-02T11:00:00.000Z')
  assert.equal((await add({ kind: 'called', direction: 'out', text: 'Svarade.' })).status, 201)
  assert.equal((await ask(`GET /cases/${number}`, { token })).body.promisedAt, null)
  assert.equal((await add({ kind: 'closed' })).status, 422)
})

test('lists come in pages that hold every case once, and filters and search narrow them', async () => {
  const mine = []
  for (let i = 0; i < 52; i++) mine.push(await registeredBySystem({ type: 'pests', description: `Myra nummer ${i}` }))
  const numbersOf = (cases: { number: string }[]) => cases.map(({ number }) => number)
  const first = (await ask('GET /cases?type=pests', { token })).body
  const second = (await ask(`GET /cases?type=pests&cursor=${first.next}`, { token })).body
  assert.deepEqual([...numbersOf(first.cases), ...numbersOf(second.cases)], mine.reverse())
  assert.equal(second.next, null)
  assert.deepEqual((await ask('GET /cases?type=pests&status=closed', { token })).body.cases, [])
  const found = (await ask('GET /cases?q=myra+nummer+17&assignee=none', { token })).body
  assert.ok(found.cases.length >= 1 && found.cases[0].title === 'Myra nummer 17')
  for (const query of ['cursor=xyz', 'status=nytt', 'sort=x', 'type=a&type=b'])
    assert.equal((await ask(`GET /cases?${query}`, { token })).status, 400, query)
})

test('what a system reads is written down, case by case', async () => {
  const number = await registeredBySystem()
  await ask(`GET /cases/${number}`, { token })
  await ask('GET /cases?status=new', { token })
  const rows = await world.sql`
    select u.operation, cardinality(u.cases) > 0 as some from platform.api_use u join cases."case" c on c.id = any (u.cases)
    where c.number = ${number} and u.token_id = ${await tokenIdOf(world.sql, 'Telefonväxeln')} order by u.id`
  assert.deepEqual(
    rows.map(({ operation }) => operation),
    ['GET /cases/{number}', 'GET /cases'],
  )
})
