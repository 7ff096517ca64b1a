import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RESOLUTIONS, STATUSES } from '#cases/case.ts'
import { NOTHING_HAPPENED, proposedResolution } from '#cases/closing/propose.ts'

const proposed = (happened: Partial<typeof NOTHING_HAPPENED>, decisions?: readonly string[]) =>
  proposedResolution({ ...NOTHING_HAPPENED, ...happened }, decisions)

test('a call that was only answered is closed as information, one in which something was done as solved', () => {
  assert.equal(proposed({}).resolution, 'informed')
  assert.equal(proposed({ acted: true }).resolution, 'solved')
})

test('what a firm has done was ordered, and the suggestion says what it means', () => {
  assert.deepEqual(proposed({ acted: true, ordered: 'Rörjouren AB' }), {
    resolution: 'ordered',
    why: 'Något är beställt: Rörjouren AB.',
  })
})

test('who could not be reached three times in a row looks unreachable; twice does not', () => {
  assert.equal(proposed({ missedCalls: 3 }).resolution, 'no_contact')
  assert.equal(proposed({ missedCalls: 2 }).resolution, 'informed')
})

test('how many times that is, HSB decides', () => {
  assert.equal(proposed({ missedCalls: 3, missedLimit: 5 }).resolution, 'informed')
  assert.equal(proposed({ missedCalls: 5, missedLimit: 5 }).resolution, 'no_contact')
})

test('a case that waits for somebody else looks handed over, a copy looks like a copy', () => {
  assert.match(proposed({ status: 'waiting_other', waitingFor: 'förvaltaren', acted: true }).why, /förvaltaren/)
  assert.equal(proposed({ duplicateOf: '2026-000007', ordered: 'x', acted: true }).resolution, 'duplicate')
})

test('nothing is ever proposed that the flow does not allow, and there is always a proposal', () => {
  fc.assert(
    fc.property(
      fc.record({
        status: fc.constantFrom(...STATUSES),
        waitingFor: fc.option(fc.constant('styrelsen')),
        duplicateOf: fc.option(fc.constant('2026-000001')),
        ordered: fc.option(fc.constant('Beställ jour')),
        missedCalls: fc.nat(5),
        missedLimit: fc.integer({ min: 1, max: 5 }),
        acted: fc.boolean(),
      }),
      fc.option(fc.subarray([...RESOLUTIONS], { minLength: 1 })),
      (happened, decisions) => {
        const { resolution, why } = proposedResolution(happened, decisions)
        assert.ok(why)
        assert.ok(decisions === null ? RESOLUTIONS.includes(resolution) : decisions.includes(resolution))
      },
    ),
  )
})
