import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { linkCases, unlinkCases } from '#cases/linking/link-cases.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf } from '#cases/testing/read-case.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

test('a link and its removal stand on both timelines, each naming the other case', async () => {
  const { amira } = world
  const [copy, original] = [await registered(amira), await registered(amira)]
  assert.ok((await linkCases(amira, { ...addition(copy), other: original, kind: 'duplicate' })).ok)
  assert.ok((await unlinkCases(amira, { ...addition(original), other: copy })).ok)
  const told = async (number: string) => (await eventsOf(world, number)).slice(1).map(({ kind, data }) => [kind, data])
  assert.deepEqual(await told(copy), [
    ['linked', { link: 'duplicate', number: original }],
    ['unlinked', { number: original }],
  ])
  assert.deepEqual(await told(original), [
    ['linked', { link: 'duplicate', number: copy, reverse: true }],
    ['unlinked', { number: copy }],
  ])
  assert.equal((await kaseOf(world, original)).last_event_kind, 'unlinked')
})

test('two agents who link the same two cases from either end at once are both answered, and there is one link', async () => {
  const { amira, jonas, sql } = world
  for (let turn = 0; turn < 8; turn++) {
    const [a, b] = [await registered(amira), await registered(amira)]
    const results = await Promise.all([
      linkCases(amira, { ...addition(a), other: b, kind: 'related' }),
      linkCases(jonas, { ...addition(b), other: a, kind: 'related' }),
    ])
    assert.deepEqual(results.map(({ ok }) => ok).sort(), [false, true])
    const { id } = await kaseOf(world, a)
    const links = await sql`select from cases.case_link where ${id as number} in (case_id, other_id)`
    assert.equal(links.length, 1)
  }
})
