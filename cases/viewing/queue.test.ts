import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { queuePage, viewCounts } from '#cases/viewing/queue.ts'
import { parseQueueQuery, queueQueryString, SORTS, VIEW_SLUGS, VIEWS } from '#cases/viewing/queue-query.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
  for (let i = 0; i < 3; i++) await registered(world.amira)
  for (let i = 0; i < 120; i++) await registered(world.jonas, { outcome: 'queue', priority: String((i % 4) + 1) })
})
after(() => world.close())

test('each view holds what its name says, and its count is capped', async () => {
  const counts = await viewCounts(world.amira)
  assert.deepEqual([counts.mine, counts.unassigned, counts.all, counts.waiting_member], [3, 100, 100, 0])
})

test('every view answers in every order', async () => {
  for (const view of VIEWS) {
    for (const sort of SORTS) {
      const page = await queuePage(
        world.amira,
        parseQueueQuery(Object.fromEntries(new URLSearchParams(queueQueryString({ view, sort })))),
      )
      assert.ok(Array.isArray(page.rows), `${view} ${sort}`)
    }
  }
})

test('leafing through the queue shows every case once, the most pressing first', async () => {
  const seen: { id: number; deadlineAt: string }[] = []
  let address: string | null = `vy=${VIEW_SLUGS.all}`
  while (address !== null) {
    const query = parseQueueQuery(Object.fromEntries(new URLSearchParams(address)))
    const page = await queuePage(world.amira, query)
    seen.push(...page.rows)
    address = page.next && queueQueryString({ ...query, cursor: page.next })
  }
  assert.equal(seen.length, 123)
  assert.equal(new Set(seen.map(({ id }) => id)).size, 123)
  assert.deepEqual(
    seen.map(({ deadlineAt }) => deadlineAt),
    seen.map(({ deadlineAt }) => deadlineAt).sort(),
  )
})

test('filters narrow the view they are set in', async () => {
  const page = await queuePage(world.amira, parseQueueQuery({ vy: 'otilldelade', prioritet: '1' }))
  assert.equal(page.rows.length, 30)
  assert.ok(page.rows.every(({ priority, assignee }) => priority === 1 && assignee === null))
})

test('whoever works no cases has an empty queue', async () => {
  const editor = { ...world.amira, roles: ['editor'] as const }
  assert.deepEqual((await queuePage(editor, parseQueueQuery({ vy: 'alla' }))).rows, [])
})
