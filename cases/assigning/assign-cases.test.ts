import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assignCases } from '#cases/assigning/assign-cases.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { eventsOf, kaseOf } from '#cases/testing/read-case.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

test('marked cases move together, and the one that may not be moved is named', async () => {
  const { amira, jonas } = world
  const free = await registered(amira, { outcome: 'queue' })
  const held = await registered(jonas)
  const result = await assignCases(amira, { cases: [`${free}:1`, `${held}:1`], assigneeId: amira.employeeId })
  assert.ok(result.ok)
  assert.equal(result.value.moved, 1)
  assert.match(result.value.failed.join(), new RegExp(`^${held}: .*teamledare`))
  assert.equal((await kaseOf(world, free)).assignee_id, String(amira.employeeId))
})

test('the same marking sent twice, its first answer lost, answers the same and writes nothing more', async () => {
  const { amira, jonas } = world
  const numbers = [await registered(amira), await registered(amira), await registered(amira)]
  const sent = { cases: numbers.map((number) => `${number}:1`), assigneeId: jonas.employeeId }
  const answers = await Promise.all([assignCases(amira, sent), assignCases(amira, sent)])
  for (const answer of answers) assert.deepEqual(answer, { ok: true, value: { moved: 3, failed: [] } })
  for (const number of numbers) assert.equal((await eventsOf(world, number)).length, 2)
})

test('when one of them breaks, none has moved', async () => {
  const { amira, jonas, sql } = world
  const [first, second] = [await registered(amira), await registered(amira)]
  await sql`update cases."case" set version = 2147483647 where number = ${second}`
  const cases = [`${first}:1`, `${second}:2147483647`]
  await assert.rejects(assignCases(amira, { cases, assigneeId: jonas.employeeId }))
  assert.equal((await kaseOf(world, first)).assignee_id, String(amira.employeeId))
  assert.equal((await eventsOf(world, first)).length, 1)
})

test('whoever lacks the right learns nothing of who holds a protected case', async () => {
  const { amira, karin } = world
  const hers = await registered(karin, { about: `person:${world.people.protectedVera}` })
  const probe = await assignCases(amira, { cases: [`${hers}:1`], assigneeId: karin.employeeId })
  assert.ok(probe.ok)
  assert.match(probe.value.failed.join(), /finns inte/)
})
