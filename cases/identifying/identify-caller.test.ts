import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { identifyCaller } from '#cases/identifying/identify-caller.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { caseView } from '#cases/viewing/case-view.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

test('an emergency is registered as one, and who it was is noted when there is time, each as its own event', async () => {
  const { amira } = world
  const number = await registered(amira, { identifiedBy: 'emergency' })
  const noted = { ...(await target(world, number)), by: 'call_back' } as const
  assert.ok((await identifyCaller(amira, noted)).ok)
  assert.equal((await kaseOf(world, number)).identified_by, 'call_back')
  const [registration, identification] = await eventsOf(world, number)
  assert.equal(registration?.data.identified, 'emergency')
  assert.deepEqual([identification?.kind, identification?.data], ['identified', { by: 'call_back', from: 'emergency' }])
  const again = await identifyCaller(amira, { ...(await target(world, number)), by: 'call_back' })
  assert.match(again.ok ? '' : (again.refusals[0]?.message ?? ''), /redan noterat/)
})

test('the case shows what its type asks for and what was shown', async () => {
  const number = await registered(world.amira, { type: 'rent_deferral', identifiedBy: 'details_match' })
  const view = await caseView(world.amira, number)
  assert.ok(view.found)
  assert.deepEqual([view.page.identification, view.page.identifiedBy], [3, 'details_match'])
  assert.match(view.page.callingOutWords, /BankID/)
})
