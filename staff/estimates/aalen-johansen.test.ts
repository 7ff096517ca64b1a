import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aalenJohansen, type Competing } from '#staff/estimates/aalen-johansen.ts'
import { kaplanMeier } from '#staff/estimates/kaplan-meier.ts'

const CAUSES = ['one', 'two'] as const
type Cause = (typeof CAUSES)[number]

const stays = fc.array(
  fc.record({
    time: fc.integer({ min: 1, max: 25 }),
    cause: fc.constantFrom<(Cause | null)[]>(null, 'one', 'two'),
  }),
  { minLength: 1, maxLength: 40 },
)

/** The data of R's own test: times, whether something happened, and which. */
const TIMES = [1, 2, 2, 3, 3, 3, 5, 6]
const STATUS = [0, 1, 0, 1, 0, 1, 0, 1]
const EVENT = [1, 1, 2, 2, 1, 2, 3, 2]
const R_TEST = TIMES.map(
  (time, i): Competing<Cause> => ({ time, cause: STATUS[i] === 0 ? null : EVENT[i] === 1 ? 'one' : 'two' }),
)

test("R's test of competing risks ends with nobody left, one seventh and six sevenths", () => {
  const last = aalenJohansen(R_TEST, CAUSES).at(-1)
  assert.ok(Math.abs(last?.remaining ?? 1) < 1e-12)
  assert.ok(Math.abs((last?.incidence.one.share ?? 0) - 1 / 7) < 1e-12)
  assert.ok(Math.abs((last?.incidence.two.share ?? 0) - 6 / 7) < 1e-12)
})

test('one minus Kaplan–Meier for the second cause would say that everybody ended so, which is wrong', () => {
  const naive = kaplanMeier(R_TEST.map(({ time, cause }) => ({ time, ended: cause === 'two' }))).at(-1)
  assert.equal(1 - (naive?.survival ?? 0), 1)
})

test('the variance that lifelines and SAS give', () => {
  const causes = [null, 'one', 'one', 'two', 'two', null] as const
  const steps = aalenJohansen(
    causes.map((cause, i) => ({ time: i + 1, cause })),
    CAUSES,
  )
  assert.deepEqual(
    steps.map(({ incidence }) => incidence.two.variance.toFixed(3)),
    ['0.000', '0.000', '0.000', '0.032', '0.048', '0.048'],
  )
})

test('of nobody there is nothing to say', () => {
  assert.deepEqual(aalenJohansen([], CAUSES), [])
})

test('those who remain and those who ended in each way are always everybody', () => {
  fc.assert(
    fc.property(stays, (all) => {
      const survival = kaplanMeier(all.map(({ time, cause }) => ({ time, ended: cause !== null })))
      for (const [i, step] of aalenJohansen(all, CAUSES).entries()) {
        assert.ok(Math.abs(step.remaining - (survival[i]?.survival ?? 0)) < 1e-9)
        assert.ok(Math.abs(step.remaining + step.incidence.one.share + step.incidence.two.share - 1) < 1e-9)
      }
    }),
  )
})

test('when everybody was followed to the end, the incidence is simply the share that ended so', () => {
  const followed = fc.array(
    fc.record({ time: fc.integer({ min: 1, max: 25 }), cause: fc.constantFrom<Cause[]>('one', 'two') }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(followed, (all) => {
      for (const { time, incidence } of aalenJohansen(all, CAUSES)) {
        const ended = all.filter((stay) => stay.time <= time && stay.cause === 'one').length
        assert.ok(Math.abs(incidence.one.share - ended / all.length) < 1e-9)
      }
    }),
  )
})

test('every interval holds its share, and no variance is negative', () => {
  fc.assert(
    fc.property(stays, (all) => {
      for (const { incidence } of aalenJohansen(all, CAUSES))
        for (const { share, variance, interval } of Object.values(incidence)) {
          assert.ok(variance >= 0)
          assert.ok(0 <= interval.low && interval.low <= share + 1e-9)
          assert.ok(share <= interval.high + 1e-9 && interval.high <= 1)
        }
    }),
  )
})
