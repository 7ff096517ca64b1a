import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { kaplanMeier, stepAt } from '#staff/estimates/kaplan-meier.ts'
import { dateOf, dayOf } from '#staff/ledger/days.ts'
import { DEFAULT_DEFINITIONS, type Ledger } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { drill, PARTS } from '#staff/measures/drill.ts'
import { ribbonsOf } from '#staff/measures/flows.ts'
import { externalLoss, internalShare } from '#staff/measures/leaving.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import { type Question, REACHES } from '#staff/measures/question.ts'
import { CAUSES, followedStays, tenureCurves } from '#staff/measures/staying.ts'
import { anyLedger, anyToday, anyWindow } from '#staff/testing/ledger-arbitrary.ts'
import { UNIT } from '#staff/testing/ledger-fixture.ts'

const anyQuestion: fc.Arbitrary<Question> = fc.record({
  ledger: anyLedger,
  definitions: fc.constant(DEFAULT_DEFINITIONS),
  unitId: fc.constantFrom(...Object.values(UNIT)),
  window: anyWindow,
  today: anyToday,
  reach: fc.constantFrom(...REACHES),
  reasons: fc.boolean(),
})

test('for every measure, unit, period and scope the rows that open add up to the figure, none of them twice', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const measure of MEASURE_IDS)
        for (const part of PARTS) {
          const shown = CATALOGUE[measure].of(question)[part]
          const opened = drill({ ...question }, { measure, part })
          const total = opened.rows.reduce((sum, row) => sum + row.weight, 0) / opened.divisor
          assert.ok(Math.abs(total - shown.value) < 1e-9, `${measure} ${part}: ${total} against ${shown.value}`)
          assert.equal(new Set(opened.rows.map((row) => row.key)).size, opened.rows.length, `${measure} ${part}`)
        }
    }),
  )
})

test('a share is a part of its whole', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const id of MEASURE_IDS) {
        const measure = CATALOGUE[id]
        if (measure.unit !== 'share') continue
        const { numerator, denominator } = measure.of(question)
        const whole = new Set(denominator.rows.map((row) => row.key))
        for (const row of numerator.rows) assert.ok(whole.has(row.key), `${id} ${row.key}`)
      }
    }),
  )
})

test('the ribbons of the flow picture add up to those who left, and each opens to its own rows', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const ribbons = ribbonsOf(question)
      const left = internalShare(question).denominator.value
      assert.equal(
        ribbons.reduce((sum, ribbon) => sum + ribbon.rows.length, 0),
        left,
      )
      for (const { from, to, rows } of ribbons) {
        const opened = drill(question, { measure: 'M1', part: 'denominator', fromRole: from, destination: to })
        assert.deepEqual(
          opened.rows.map((row) => row.key),
          rows.map((row) => row.key),
        )
      }
    }),
  )
})

test('on every day those who remain and those who ended in each way make one', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      for (const { remaining, incidence } of tenureCurves(question)) {
        const all = CAUSES.reduce((sum, cause) => sum + incidence[cause].share, remaining)
        assert.ok(Math.abs(all - 1) < 1e-9)
      }
    }),
  )
})

test('retention is the Kaplan–Meier estimate of any exit', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const followed = followedStays(question)
      const steps = kaplanMeier(followed.map(({ time, cause }) => ({ time, ended: cause !== null })))
      const survival = followed.length === 0 ? null : (stepAt(steps, 3 * 365.25)?.survival ?? 1)
      const { value } = CATALOGUE.M13.of(question)
      assert.ok(value === survival || Math.abs((value ?? 0) - (survival ?? 0)) < 1e-9)
    }),
  )
})

test('a transfer never changes the external loss', () => {
  const anyPick = fc.record({ index: fc.nat(), after: fc.integer({ min: 1, max: 800 }) })
  fc.assert(
    fc.property(anyLedger, anyWindow, anyToday, anyPick, (ledger, window, today, pick) => {
      const loss = (one: Ledger) =>
        externalLoss({
          ledger: one,
          definitions: DEFAULT_DEFINITIONS,
          unitId: UNIT.hsb,
          window,
          today,
          reach: 'hsb_stockholm',
          reasons: true,
        }).value
      assert.equal(loss(withTransfer(ledger, pick)), loss(ledger))
    }),
  )
})

/** The same working lives, with one assignment cut in two: the second part is a new seat in another unit. */
function withTransfer(ledger: Ledger, { index, after }: { index: number; after: number }): Ledger {
  const inside = ledger.assignments.filter(
    ({ entity, unitId }) => entity === 'hsb_stockholm' && unitId !== UNIT.uppsala,
  )
  const chosen = inside[index % Math.max(1, inside.length)]
  if (!chosen) return ledger
  const cut = dayOf(chosen.validFrom) + after
  if (chosen.validTo !== null && dayOf(chosen.validTo) < cut) return ledger
  const first = { ...chosen, validTo: dateOf(cut - 1), endClass: 'own_request' as const }
  const second = {
    ...chosen,
    key: 1_000_000 + chosen.key,
    positionId: 1_000_000,
    unitId: chosen.unitId === UNIT.finance ? UNIT.homes : UNIT.finance,
    validFrom: dateOf(cut),
  }
  return { ...ledger, assignments: ledger.assignments.flatMap((one) => (one === chosen ? [first, second] : [one])) }
}
