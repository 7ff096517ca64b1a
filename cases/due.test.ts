import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeCase, closeSolvedCases } from '#cases/closing/close-case.ts'
import { parkCase } from '#cases/parking/park-case.ts'
import { wakeCases } from '#cases/parking/wake-cases.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { now, setClock } from '#platform/clock.ts'
import { addDays, stockholmDate } from '#platform/dates.ts'
import { logLines } from '#platform/testing/log-lines.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

const inDays = (days: number) => addDays(stockholmDate(now()), days)

test('a parked case wakes on its day, once', async () => {
  const number = await registered(world.amira)
  const until = inDays(3)
  assert.ok((await parkCase(world.amira, { ...(await target(world, number)), until, text: '' })).ok)
  await wakeCases()
  assert.equal((await kaseOf(world, number)).status, 'parked')
  setClock(new Date(`${until}T06:00:00Z`))
  try {
    assert.equal(await wakeCases(), 1)
    assert.equal(await wakeCases(), 0)
  } finally {
    setClock()
  }
  assert.equal((await kaseOf(world, number)).status, 'in_progress')
  assert.deepEqual((await eventsOf(world, number)).at(-1)?.data, { reason: 'date' })
})

test('a solved case nobody objects to is closed after two weeks, without a new answer', async () => {
  const number = await registered(world.amira)
  assert.ok(
    (
      await closeCase(world.amira, {
        ...(await target(world, number)),
        resolution: 'ordered',
        message: 'Klart.',
        await: 'objection',
      })
    ).ok,
  )
  assert.equal(await closeSolvedCases(), 0)
  setClock(new Date(Date.now() + 15 * 86_400_000))
  try {
    assert.equal(await closeSolvedCases(), 1)
  } finally {
    setClock()
  }
  assert.equal((await kaseOf(world, number)).status, 'closed')
  assert.equal((await kaseOf(world, number)).closing_message, 'Klart.')
})

test('one case that cannot be changed holds nobody else back, and however many are due, all are reached', async () => {
  const { amira, sql } = world
  const lines = logLines()
  const numbers = []
  for (let i = 0; i < 5; i++) numbers.push(await registered(amira))
  const [broken = '', ...others] = numbers
  const day = inDays(3)
  for (const number of numbers)
    assert.ok((await parkCase(amira, { ...(await target(world, number)), until: day, text: '' })).ok)
  // Two a page, the first of them one that the database refuses to change.
  await sql.unsafe(
    `alter table cases."case" add constraint stuck check (number <> '${broken}' or status in ('parked', 'resolved'))`,
  )
  setClock(new Date(`${day}T06:00:00Z`))
  try {
    assert.equal(await wakeCases(2), 4)
    for (const number of numbers) {
      const solved = { resolution: 'ordered', message: 'Klart.', await: 'objection' } as const
      assert.ok((await closeCase(amira, { ...(await target(world, number)), ...solved })).ok)
    }
    setClock(new Date(now().getTime() + 15 * 86_400_000))
    assert.equal(await closeSolvedCases(2), 4)
  } finally {
    setClock()
    await sql`alter table cases."case" drop constraint stuck`
  }
  assert.equal((await kaseOf(world, broken)).status, 'resolved')
  const { id } = await kaseOf(world, broken)
  assert.deepEqual(
    lines.map(({ event, job, caseId }) => [event, job, caseId]),
    ['wake-parked-cases', 'close-solved-cases'].map((job) => ['job.case-fault', job, id]),
  )
  for (const number of others) assert.equal((await kaseOf(world, number)).status, 'closed')
})
