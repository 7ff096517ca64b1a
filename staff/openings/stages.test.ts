import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelOf, stageOf, stepsFrom, toldFunnel } from '#staff/openings/stages.ts'

const at = (interviewOn: string | null, offerOn: string | null, outcome: 'accepted' | 'rejected' | null = null) => ({
  interviewOn,
  offerOn,
  outcome,
})

test('an application goes forward one step at a time, and no is possible until yes is said', () => {
  assert.deepEqual(stepsFrom(at(null, null)), ['interview', 'rejected'])
  assert.deepEqual(stepsFrom(at('2026-01-01', null)), ['offer', 'rejected'])
  assert.deepEqual(stepsFrom(at('2026-01-01', '2026-01-09')), ['accepted', 'rejected'])
  assert.deepEqual(stepsFrom(at('2026-01-01', '2026-01-09', 'accepted')), [])
  assert.equal(stageOf(at('2026-01-01', null, 'rejected')), 'interview')
})

test('whoever came to a stage came through those before it', () => {
  assert.deepEqual(funnelOf(['applied', 'applied', 'offer', 'accepted']), {
    applied: 4,
    interview: 2,
    offer: 2,
    accepted: 1,
  })
})

test('everybody is told a stage only when neither those who came nor those who fell away are too few', () => {
  const counts = (applied: number, interview: number, offer: number, accepted: number) =>
    toldFunnel({ applied, interview, offer, accepted })
  assert.deepEqual(counts(40, 20, 9, 5), { applied: 40, interview: 20, offer: 9 })
  assert.deepEqual(counts(40, 20, 20, 5), { applied: 40, interview: 20, offer: 20, accepted: 5 })
  assert.deepEqual(counts(40, 38, 20, 6), { applied: 40 })
  assert.deepEqual(counts(4, 2, 1, 1), {})
})
