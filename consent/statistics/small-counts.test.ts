import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shownCount, shownShare, sumOfShown } from '#consent/statistics/small-counts.ts'

test('one to four are not shown, and no share gives them away', () => {
  assert.deepEqual([0, 1, 4, 5, 60].map(shownCount), [0, null, null, 5, 60])
  assert.deepEqual(
    [shownShare(3, 90), shownShare(90, 3), shownShare(0, 0), shownShare(30, 10)],
    [null, null, null, 0.75],
  )
})

test('a sum over days says nothing of the days that are not shown', () => {
  const shown = fc.array(fc.integer({ min: 5, max: 500 }), { minLength: 1, maxLength: 30 })
  const hidden = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(shown, hidden, (days, small) => assert.equal(sumOfShown([...days, ...small]), sumOfShown(days))),
  )
  assert.deepEqual([sumOfShown([]), sumOfShown([0, 0]), sumOfShown([0, 7, 3])], [0, 0, 7])
  assert.deepEqual([sumOfShown([3]), sumOfShown([0, 1, 4])], [null, null], 'hidden days are not nobody')
})
