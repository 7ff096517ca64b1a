import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelOf, stageOf, stepsFrom } from '#staff/openings/stages.ts'

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
