import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { returnProtectedCases } from '#cases/assigning/return-protected.ts'
import { correctCase } from '#cases/correcting/correct-case.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { saidTwice } from '#cases/testing/replayed-case.ts'
import { caseView } from '#cases/viewing/case-view.ts'
import type { Actor } from '#platform/actor.ts'

let world: CaseWorld
let erik: Actor
before(async () => {
  world = await caseWorld()
  const [row] = await world.sql`insert into staff.employee (name, team_id) values ('Erik', 1) returning id::int`
  erik = { ...world.karin, employeeId: row?.id as number, name: 'Erik' }
  await world.sql`insert into staff.access_grant (employee_id, access, valid_from)
    select ${erik.employeeId}, unnest(array['agent', 'protected']), '2020-01-01'`
})
after(() => world.close())

const RETURNED = 'lade tillbaka ärendet i kön, Karin har inte längre behörighet till skyddade uppgifter'

async function heldByKarin(): Promise<string> {
  await giveKarinTheRight()
  return registered(world.karin, { about: `person:${world.people.protectedVera}` })
}
const giveKarinTheRight = () => world.sql`
  update staff.access_grant set revoked = false, valid_to = null
  where access = 'protected' and employee_id = ${world.karin.employeeId}`

async function stands(number: string) {
  const { told, stands } = await saidTwice(world, number)
  assert.deepEqual(told, stands)
  const view = await caseView(erik, number)
  assert.ok(view.found)
  return { ...(stands as { assignee: string | null }), sentences: view.page.timeline.map(({ sentence }) => sentence) }
}

/** The last day has passed, and no database noticed: nothing is written to the register at midnight. */
async function rightRunsOut() {
  await world.sql`alter table staff.access_grant disable trigger user`
  await world.sql`update staff.access_grant set valid_to = platform.today() - 1
    where access = 'protected' and employee_id = ${world.karin.employeeId}`
  await world.sql`alter table staff.access_grant enable trigger user`
}

test('whoever is withdrawn the right to protected identities loses her protected cases at once, and their timelines say so', async () => {
  const number = await heldByKarin()
  const hers = await registered(world.karin)
  await world.sql`update staff.access_grant set revoked = true
    where access = 'protected' and employee_id = ${world.karin.employeeId}`
  const { assignee, sentences } = await stands(number)
  assert.deepEqual([assignee, sentences.at(-1)], [null, RETURNED])
  const [open] = await world.sql`select assignee_id::int from cases."case" where number = ${hers}`
  assert.equal(open?.assignee_id, world.karin.employeeId)
})

test('a change after her right ran out takes the case from her with an event of its own', async () => {
  const number = await heldByKarin()
  await rightRunsOut()
  const changed = await correctCase(erik, { number, version: 1, title: 'Ny rubrik', description: 'Ny text' })
  assert.ok(changed.ok)
  const { assignee, sentences } = await stands(number)
  assert.deepEqual([assignee, sentences.at(-2)], [null, RETURNED])
})

test('the night after her last day her protected cases go back to the queue, once', async () => {
  const numbers = [await heldByKarin(), await heldByKarin()]
  await rightRunsOut()
  assert.equal(await returnProtectedCases(), 2)
  assert.equal(await returnProtectedCases(), 0)
  for (const number of numbers) {
    const { assignee, sentences } = await stands(number)
    assert.deepEqual([assignee, sentences.at(-1)], [null, RETURNED])
  }
})

test('a protected case cannot be put in the hands of somebody without the right, not even past the commands', async () => {
  const number = await heldByKarin()
  const amira = world.amira.employeeId
  await assert.rejects(
    world.sql`update cases."case" set assignee_id = ${amira} where number = ${number}`,
    /only somebody with the right/,
  )
})
