import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkOutcome, journeysOutcome, nodeOutcome, sum } from '#e2e/tally.ts'

test('tests that were cancelled count as failed', () => {
  const output = 'ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n\n✖ failing tests:\nthe reason'
  assert.deepEqual(nodeOutcome(output, 1), { passed: 3, failed: 2, report: '✖ failing tests:\nthe reason' })
})

test('a run that broke off is never a success', () => {
  assert.equal(nodeOutcome('Segmentation fault', 139).failed, 1)
  assert.equal(journeysOutcome(undefined, '', 1).failed, 1)
})

test('a journey that passed only the second time counts as failed', () => {
  const report = { stats: { expected: 4, unexpected: 0, flaky: 1 }, errors: [] }
  assert.deepEqual(sum([journeysOutcome(report, '', 0), checkOutcome('', 0)]), { passed: 5, failed: 1 })
})
