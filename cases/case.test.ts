import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { CASE_NUMBER, caseNumber, isOpen, isWaiting, STATUSES, type StatusAct, statusAfter } from '#cases/case.ts'

const ACTS: readonly StatusAct[] = ['start', 'askMember', 'askOther', 'park', 'resume', 'resolve', 'close', 'reopen']

test('an ended case can only be reopened, or closed for good once it is solved', () => {
  for (const act of ACTS.filter((one) => one !== 'reopen')) assert.equal(statusAfter('closed', act), null)
  assert.equal(statusAfter('closed', 'reopen'), 'reopened')
  assert.equal(statusAfter('resolved', 'close'), 'closed')
  assert.equal(statusAfter('resolved', 'reopen'), 'reopened')
})

test('only what waits can be resumed, and a resumed case is in progress', () => {
  for (const status of STATUSES) assert.equal(statusAfter(status, 'resume'), isWaiting(status) ? 'in_progress' : null)
})

test('whatever acts follow each other, a case is open exactly until it is solved or closed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 30 }), (acts) => {
      let status: (typeof STATUSES)[number] = 'new'
      for (const act of acts) status = statusAfter(status, act) ?? status
      assert.equal(isOpen(status), status !== 'resolved' && status !== 'closed')
    }),
  )
})

test('a case number is the year and six digits, and grows past a million', () => {
  assert.equal(caseNumber(2026, 4217), '2026-004217')
  assert.equal(caseNumber(2026, 1_234_567), '2026-1234567')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), (sequence) => CASE_NUMBER.test(caseNumber(2026, sequence))),
  )
})
