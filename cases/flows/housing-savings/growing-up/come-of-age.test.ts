import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { comeOfAge } from '#cases/flows/housing-savings/growing-up/come-of-age.ts'
import {
  grandmothersCall,
  makeFamily,
  named,
  openSteps,
  type SavingWorld,
  savingWorld,
} from '#cases/flows/housing-savings/testing/saving-world.ts'
import { kaseOf } from '#cases/testing/read-case.ts'
import { setClock } from '#platform/clock.ts'

let world: SavingWorld
before(async () => {
  world = await savingWorld()
})
after(() => world.close())
afterEach(() => setClock())

const at = (day: string) => setClock(new Date(`${day}T10:00:00Z`))

test('on the eighteenth birthday an ended case comes back to the queue, and sharing ends', async () => {
  const family = await makeFamily(world, 'Rönn', { born: '2008-11-25' })
  at('2026-11-20')
  const number = await grandmothersCall(world, world.amira)
  await named(world, world.amira, number, family.child)
  await world.sql`update cases.step set done_at = now() where key = 'account' and case_id = (select id from cases."case" where number = ${number})`
  await world.sql`update cases."case" set status = 'closed', resolution = 'solved', ended_at = now() where number = ${number}`
  at('2026-11-24')
  assert.equal(await comeOfAge(), 0)
  at('2026-11-25')
  assert.equal(await comeOfAge(), 1)
  assert.equal(await comeOfAge(), 0)
  const kase = await kaseOf(world, number)
  assert.equal(kase.status, 'reopened')
  assert.ok(kase.deadline_at > new Date('2026-11-25T10:00:00Z'))
  assert.ok((await openSteps(world, number)).includes('of_age:18'))
})

test('a protected child’s birthday is noticed on the first of the next month, so that the day tells nobody', async () => {
  const family = await makeFamily(world, 'Sälg', { born: '2009-01-15', isFatherProtected: true })
  at('2026-11-20')
  const number = await grandmothersCall(world, world.karin)
  assert.equal(await named(world, world.karin, number, family.child), 'ok')
  at('2027-01-31')
  assert.equal(await comeOfAge(), 0)
  at('2027-02-01')
  assert.equal(await comeOfAge(), 1)
})
