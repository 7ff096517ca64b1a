import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { atRiskAt, type Followed, kaplanMeier, medianTime, stepAt } from '#staff/estimates/kaplan-meier.ts'

/** "13+" is somebody of whom nothing more is known after 13. */
const group = (text: string): Followed[] =>
  text.split(' ').map((word) => ({ time: Number.parseInt(word, 10), ended: !word.endsWith('+') }))

const MAINTAINED = group('9 13 13+ 18 23 28+ 31 34 45+ 48 161+')
const NOT_MAINTAINED = group('5 5 8 8 12 16+ 23 27 30 33 43 45')

const ends = (stays: Followed[]) => kaplanMeier(stays).filter(({ ended }) => ended > 0)
const stays = fc.array(fc.record({ time: fc.integer({ min: 1, max: 30 }), ended: fc.boolean() }), {
  minLength: 1,
  maxLength: 40,
})

test('the maintained group of the leukaemia data, as R prints it', () => {
  const steps = ends(MAINTAINED)
  assert.deepEqual(
    steps.map(({ time }) => time),
    [9, 13, 18, 23, 31, 34, 48],
  )
  assert.deepEqual(
    steps.map(({ atRisk }) => atRisk),
    [11, 10, 8, 7, 5, 4, 2],
  )
  assert.deepEqual(
    steps.map(({ survival }) => survival.toFixed(3)),
    ['0.909', '0.818', '0.716', '0.614', '0.491', '0.368', '0.184'],
  )
  assert.deepEqual(
    steps.map(({ standardError }) => standardError.toFixed(4)),
    ['0.0867', '0.1163', '0.1397', '0.1526', '0.1642', '0.1627', '0.1535'],
  )
})

test('the log interval of the same group is the one that R prints, cut at 1', () => {
  const steps = ends(MAINTAINED)
  assert.deepEqual(
    steps.map(({ log }) => log.low.toFixed(4)),
    ['0.7541', '0.6192', '0.4884', '0.3769', '0.2549', '0.1549', '0.0359'],
  )
  assert.deepEqual(
    steps.map(({ log }) => log.high.toFixed(3)),
    ['1.000', '1.000', '1.000', '0.999', '0.946', '0.875', '0.944'],
  )
})

test('the log-log interval is narrower than certainty: it reaches neither 0 nor 1', () => {
  const [first] = ends(MAINTAINED)
  assert.equal(first?.logLog.low.toFixed(3), '0.508')
  assert.equal(first?.logLog.high.toFixed(3), '0.987')
})

test('the median of the two groups is 31 and 23 weeks; of a group where most remain there is none', () => {
  assert.equal(medianTime(kaplanMeier(MAINTAINED)), 31)
  assert.equal(medianTime(kaplanMeier(NOT_MAINTAINED)), 23)
  assert.equal(medianTime(kaplanMeier(group('5 9+ 9+'))), null)
  assert.equal(medianTime(kaplanMeier(group('2 4'))), 3)
  assert.equal(medianTime([]), null)
})

test('the step of a day holds until the next, and numbers at risk count the day itself', () => {
  const steps = kaplanMeier(MAINTAINED)
  assert.equal(stepAt(steps, 8), undefined)
  assert.equal(stepAt(steps, 12)?.survival.toFixed(3), '0.909')
  assert.equal(atRiskAt(MAINTAINED, 13), 10)
  assert.equal(atRiskAt(MAINTAINED, 14), 8)
})

test('when everybody was followed to the end, the estimate is simply the share that remains', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (times) => {
      for (const { time, survival } of kaplanMeier(times.map((time) => ({ time, ended: true }))))
        assert.ok(Math.abs(survival - times.filter((t) => t > time).length / times.length) < 1e-9)
    }),
  )
})

test('the curve never rises, and both intervals hold it', () => {
  fc.assert(
    fc.property(stays, (all) => {
      let before = 1
      for (const { survival, log, logLog } of kaplanMeier(all)) {
        assert.ok(survival <= before && survival >= 0)
        for (const { low, high } of [log, logLog])
          assert.ok(low <= survival + 1e-12 && survival <= high + 1e-12 && low >= 0 && high <= 1)
        before = survival
      }
    }),
  )
})
