import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measure, percentile } from '#bench/measure.ts'

test('half of the values do not exceed the median, nearly all not the ninety-ninth', () => {
  const values = Array.from({ length: 200 }, (_, i) => 200 - i)
  assert.equal(percentile(values, 50), 100)
  assert.equal(percentile(values, 99), 198)
  assert.equal(percentile([7], 95), 7)
  assert.equal(percentile([], 50), 0)
})

test('a wrong answer counts as an error and not as a fast answer', async () => {
  let turn = 0
  const shot = async () => {
    turn += 1
    if (turn % 2) throw new Error('inte den väntade sidan')
    await new Promise((resolve) => setTimeout(resolve, 2))
    return { bytes: 100, ms: 2 }
  }
  const measured = await measure({ task: 'list', concurrency: 2, seconds: 0.1, shot })
  assert.ok(measured.errors > 0 && measured.errors < measured.requests)
  assert.equal(measured.p50, 2)
  assert.equal(measured.bytes, 100)
  assert.equal(measured.fault, 'inte den väntade sidan')
})
