import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { logCall } from '#cases/calling/log-call.ts'
import { closeCase } from '#cases/closing/close-case.ts'
import type { Closing } from '#cases/closing/closing.ts'
import { proposedResolution } from '#cases/closing/propose.ts'
import { readHappened } from '#cases/closing/read-happened.ts'
import { linkCases } from '#cases/linking/link-cases.ts'
import { registerCase } from '#cases/registering/register-case.ts'
import { MISSED_CALLS } from '#cases/rules/general-settings.ts'
import { type CaseWorld, caseWorld, registered, registrationWith } from '#cases/testing/case-world.ts'
import { addition, eventsOf, kaseOf, target } from '#cases/testing/read-case.ts'
import { askOther, resumeCase } from '#cases/waiting/wait.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(() => world.close())

const closing = async (number: string, words: Partial<Closing>): Promise<Closing> => ({
  ...(await target(world, number)),
  resolution: 'informed',
  message: 'Svaret.',
  await: 'now',
  ...words,
})
const proposed = async (number: string) => {
  const { id, status, waiting_for: waitingFor } = await kaseOf(world, number)
  return proposedResolution(await readHappened(world.amira, { id, status, waitingFor }, MISSED_CALLS.initial))
}

test('whoever closes as solved or informed answers whether it was at the first contact, and both row and event keep it', async () => {
  const number = await registered(world.amira, { type: 'other' })
  const unanswered = await closeCase(world.amira, await closing(number, {}))
  assert.deepEqual(!unanswered.ok && unanswered.refusals.map(({ field }) => field), ['firstContact'])
  assert.ok((await closeCase(world.amira, await closing(number, { firstContact: false }))).ok)
  assert.equal((await kaseOf(world, number)).first_contact, false)
  assert.deepEqual((await eventsOf(world, number)).at(-1)?.data, { resolution: 'informed', firstContact: false })
})

test('what was answered when it was marked as solved need not be answered again when it is closed for good', async () => {
  const number = await registered(world.amira, { type: 'other' })
  assert.ok((await closeCase(world.amira, await closing(number, { await: 'objection', firstContact: true }))).ok)
  assert.ok((await closeCase(world.amira, await closing(number, {}))).ok)
  assert.deepEqual((await kaseOf(world, number)).first_contact, true)
})

test('a case that fell away is not asked about, whatever the form sends', async () => {
  const number = await registered(world.amira, { type: 'other' })
  const away = await closing(number, { resolution: 'withdrawn', message: '', firstContact: true })
  assert.ok((await closeCase(world.amira, away)).ok)
  assert.equal((await kaseOf(world, number)).first_contact, null)
})

test('a call that is solved at once keeps its answer, and asks for one', async () => {
  const words = { type: 'other', outcome: 'solved', resolution: 'informed', message: 'Svaret.' }
  const unanswered = await registerCase(world.amira, registrationWith(words))
  assert.deepEqual(!unanswered.ok && unanswered.refusals.map(({ field }) => field), ['firstContact'])
  const number = await registered(world.amira, { ...words, firstContact: 'yes', identifiedBy: 'call_back' })
  const kase = await kaseOf(world, number)
  assert.deepEqual([kase.first_contact, kase.identified_by], [true, 'call_back'])
})

test('a rent that is with the debt collectors cannot be closed as solved by us; as a copy it can', async () => {
  const number = await registered(world.amira, { type: 'rent_deferral', 'svar.collection': 'yes' })
  const solved = await closeCase(world.amira, await closing(number, { resolution: 'solved', firstContact: true }))
  assert.match(solved.ok ? '' : (solved.refusals[0]?.message ?? ''), /Välj ett av sätten/)
  assert.ok((await closeCase(world.amira, await closing(number, { resolution: 'duplicate' }))).ok)
})

test('what has happened speaks for a code: only talk, something done, three missed calls, a copy', async () => {
  const { amira } = world
  const number = await registered(amira, { type: 'other' })
  assert.equal((await proposed(number)).resolution, 'informed')
  for (let n = 0; n < 3; n++)
    assert.ok((await logCall(amira, { ...addition(number), outcome: 'out_missed', text: '' })).ok)
  assert.equal((await proposed(number)).resolution, 'no_contact')
  assert.ok((await logCall(amira, { ...addition(number), outcome: 'in', text: 'Ringer tillbaka.' })).ok)
  assert.equal((await proposed(number)).resolution, 'informed')
  const asked = { ...(await target(world, number)), party: 'förvaltaren', text: 'När?', due: null }
  assert.ok((await askOther(amira, asked)).ok)
  assert.deepEqual(await proposed(number), { resolution: 'handed_over', why: 'Ärendet väntar på förvaltaren.' })
  assert.ok((await resumeCase(amira, { ...(await target(world, number)), answered: 'yes' })).ok)
  assert.equal((await proposed(number)).resolution, 'solved')
  const original = await registered(amira, { type: 'other' })
  assert.ok((await linkCases(amira, { ...addition(number), other: original, kind: 'duplicate' })).ok)
  assert.equal((await proposed(number)).resolution, 'duplicate')
  assert.equal((await proposed(original)).resolution, 'informed')
})
