import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { SignupStatus } from '#staff/training/training.ts'
import { movesUp, placeFor, taken } from '#staff/training/waiting-list.ts'

const queue = (...statuses: SignupStatus[]) => statuses.map((status, i) => ({ id: i + 1, status }))

test('whoever signs up gets a seat while there is one, and otherwise the end of the queue', () => {
  assert.equal(placeFor(queue('booked'), 2), 'booked')
  assert.equal(placeFor(queue('booked', 'booked'), 2), 'waiting')
  assert.equal(placeFor(queue('booked', 'withdrawn'), 2), 'booked')
})

test('nobody passes those who wait, even when a seat is free for a moment', () => {
  assert.equal(placeFor(queue('booked', 'withdrawn', 'waiting'), 2), 'waiting')
})

test('a seat that is given back goes to whoever has waited longest', () => {
  assert.deepEqual(movesUp(queue('withdrawn', 'waiting', 'waiting', 'booked'), 2), [2])
})

test('however people come and go, no seat stands empty while somebody waits, and none is given twice', () => {
  const act = fc.record({ kind: fc.constantFrom('sign', 'withdraw'), who: fc.nat(20) })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(act, { maxLength: 40 }), (seats, acts) => {
      let all: { id: number; status: SignupStatus }[] = []
      for (const { kind, who } of acts) {
        if (kind === 'sign') all.push({ id: all.length + 1, status: placeFor(all, seats) })
        else all = all.map((one) => (one.id === who ? { ...one, status: 'withdrawn' } : one))
        const up = movesUp(all, seats)
        all = all.map((one) => (up.includes(one.id) ? { ...one, status: 'booked' } : one))
        assert.ok(taken(all) <= seats)
        assert.ok(taken(all) === seats || all.every(({ status }) => status !== 'waiting'))
      }
    }),
  )
})
