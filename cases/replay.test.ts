import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { replay } from '#cases/replay.ts'
import { type CaseWorld, caseWorld, registered } from '#cases/testing/case-world.ts'
import { FLOW_WORK } from '#cases/testing/random-flow-work.ts'
import { WORK } from '#cases/testing/random-work.ts'
import { saidTwice } from '#cases/testing/replayed-case.ts'
import { setClock } from '#platform/clock.ts'

let world: CaseWorld
before(async () => {
  world = await caseWorld()
})
after(async () => {
  setClock()
  await world.close()
})

const ALL = { ...WORK, ...FLOW_WORK }
const REGISTRATIONS = [
  {},
  { outcome: 'queue', identifiedBy: 'emergency' },
  { type: 'rent_deferral', identifiedBy: 'bankid', 'svar.collection': 'yes' },
  { type: 'housing_savings', outcome: 'hand_over' },
  { type: 'other', outcome: 'solved', resolution: 'informed', message: 'Svaret.', firstContact: 'yes' },
  { type: 'fault_in_home', priority: '1' },
] as const

test('whatever is done to a case, its events played again give the case that stands there', async () => {
  const { amira, jonas, karin, oskar, people } = world
  const actors = [amira, jonas, karin, oskar]
  const acts = fc.array(
    fc.record({ act: fc.constantFrom(...Object.keys(ALL)), who: fc.nat(3), which: fc.nat(1), dice: fc.nat(1_000) }),
    { minLength: 8, maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(5), fc.nat(2), acts, async (kind, whom, work) => {
      setClock(new Date('2026-11-23T08:30:00Z'))
      const about = [undefined, `person:${people.maja}`, `person:${people.protectedVera}`][whom]
      const words = { assigneeId: String(jonas.employeeId), about, ...REGISTRATIONS[kind] }
      const cases = [await registered(karin, words), await registered(amira, { type: 'other' })] as const
      for (const { act, who, which, dice } of work) {
        const [number, other] = which ? [cases[0], cases[1]] : [cases[1], cases[0]]
        await ALL[act]?.(world, { number, other, actor: actors[who] ?? amira, dice })
        for (const one of cases) {
          const { told, stands } = await saidTwice(world, one)
          assert.deepEqual(told, stands, `after ${act}`)
        }
      }
    }),
    { seed: 20_261_123, numRuns: 30, endOnFailure: true },
  )
})

test('events from before this was written still play, and what they leave out is unknown, not guessed', () => {
  const at = '2026-11-23T09:00:00.000Z'
  const by = { id: 1, name: 'Amira' }
  const state = replay([
    { at, by, event: { kind: 'registered', channel: 'phone', type: 'Vattenskada' } },
    { at, by, event: { kind: 'taken', from: null } },
    { at, by, event: { kind: 'closed', resolution: 'solved', text: 'Klart.' } },
  ])
  assert.deepEqual(
    [state.title, state.priority, state.typeKey, state.identifiedBy],
    [undefined, undefined, undefined, undefined],
  )
  assert.deepEqual([state.status, state.assignee, state.closingMessage], ['closed', 'Amira', 'Klart.'])
})
