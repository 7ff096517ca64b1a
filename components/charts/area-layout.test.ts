import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layeredAreas } from '#components/charts/area-layout.ts'

const STEPS = [
  { at: 0, shares: [1, 0] },
  { at: 2, shares: [0.5, 0.5] },
  { at: 9, shares: [0, 1] },
]

test('a layer keeps its height until the next step, and the last one reaches the edge', () => {
  assert.equal(layeredAreas(STEPS, 2, 4)[0], 'M0,0L50,0L50,50L100,50L100,50L100,100L100,100L50,100L50,100L0,100Z')
})

test('nothing is drawn of steps after the edge, and nothing at all of no steps', () => {
  assert.deepEqual(layeredAreas(STEPS, 2, 4), layeredAreas(STEPS.slice(0, 2), 2, 4))
  assert.deepEqual(layeredAreas([], 2, 4), ['', ''])
})
