import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shortestRoute, type Way } from '#staff/openings/training-route.ts'

const way = (sessionId: number, day: string, fieldIds: number[], hours = 3): Way => ({
  sessionId,
  courseId: sessionId,
  course: `Kurs ${sessionId}`,
  startsOn: day,
  endsOn: day,
  hours,
  fieldIds,
})
const ids = (gaps: number[], ways: Way[]) => shortestRoute(gaps, ways).ways.map(({ sessionId }) => sessionId)

test('the route is the one that is done first', () => {
  assert.deepEqual(ids([1], [way(1, '2027-03-01', [1]), way(2, '2027-02-01', [1])]), [2])
})

test('one session that closes two gaps is taken before two, when it makes nothing later', () => {
  const ways = [way(1, '2027-02-01', [1]), way(2, '2027-02-20', [2]), way(3, '2027-02-20', [1, 2])]
  assert.deepEqual(ids([1, 2], ways), [3])
  assert.deepEqual(
    ids([1, 2], [way(1, '2027-02-01', [1]), way(2, '2027-02-02', [2]), way(3, '2027-03-01', [1, 2])]),
    [1, 2],
  )
})

test('nobody is sent to two sessions on one day', () => {
  const ways = [way(1, '2027-02-01', [1]), way(2, '2027-02-01', [2]), way(3, '2027-02-08', [2])]
  assert.deepEqual(ids([1, 2], ways), [1, 3])
})

test('a gap that no course closes is told, and the others are closed all the same', () => {
  const route = shortestRoute([1, 9], [way(1, '2027-02-01', [1])])
  assert.deepEqual(
    route.ways.map(({ sessionId }) => sessionId),
    [1],
  )
  assert.deepEqual(route.beyond, [9])
  const clash = shortestRoute([1, 2], [way(1, '2027-02-01', [1]), way(2, '2027-02-01', [2])])
  assert.deepEqual([clash.ways.length, clash.beyond.length], [1, 1])
})

test('no other choice of sessions is done earlier', () => {
  const anyWay = fc.record({
    day: fc.integer({ min: 10, max: 28 }),
    fieldIds: fc.subarray([1, 2, 3], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(anyWay, { minLength: 1, maxLength: 7 }), fc.subarray([1, 2, 3]), (some, gaps) => {
      const ways = some.map(({ day, fieldIds }, i) => way(i + 1, `2027-02-${day}`, fieldIds))
      const { ways: chosen, beyond } = shortestRoute(gaps, ways)
      const open = gaps.filter((gap) => !beyond.includes(gap))
      assert.ok(open.every((gap) => chosen.some(({ fieldIds }) => fieldIds.includes(gap))))
      assert.equal(new Set(chosen.map(({ startsOn }) => startsOn)).size, chosen.length)
      const last = Math.max(0, ...chosen.map(({ startsOn }) => Number(startsOn.slice(-2))))
      for (let bits = 0; bits < 2 ** ways.length; bits++) {
        const other = ways.filter((_, i) => bits & (1 << i))
        const days = other.map(({ startsOn }) => Number(startsOn.slice(-2)))
        if (new Set(days).size < days.length) continue
        if (!open.every((gap) => other.some(({ fieldIds }) => fieldIds.includes(gap)))) continue
        assert.ok(Math.max(0, ...days) >= last)
      }
    }),
  )
})
