import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Criterion, requestCriteria } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { suggestionOf } from '#cases/flows/rent-deferral/criteria/suggestion.ts'
import { windowStart } from '#cases/flows/rent-deferral/criteria/window.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'
import { MOST_ARREARS, MOST_DEFERRALS, MOST_LATE, REASONS_THAT_COUNT } from '#cases/flows/rent-deferral/settings.ts'
import { ASKED, request } from '#cases/flows/rent-deferral/testing/request.ts'
import type { Rules } from '#cases/rules/rules.ts'

const judged = (facts: DeferralFacts, rules: Rules = {}, grantedHere = 0, receivedAt = ASKED) =>
  requestCriteria(facts, { rules, receivedAt, grantedHere })
const results = (criteria: readonly Criterion[]) => Object.fromEntries(criteria.map(({ key, result }) => [key, result]))
const one = (criteria: readonly Criterion[], key: string) => criteria.find((criterion) => criterion.key === key)

test('a request in time with nothing behind it meets every criterion', () => {
  const criteria = judged(request())
  assert.ok(criteria.every(({ result }) => result === 'pass'))
  assert.equal(suggestionOf(criteria).outcome, 'grant')
})

test('each criterion says what is known and what the rule asks for', () => {
  const criteria = judged(request({ late_payments: 2, arrears: 50_000 }))
  assert.deepEqual(one(criteria, 'late_payments'), {
    key: 'late_payments',
    name: 'Sena betalningar',
    value: '2',
    rule: 'Högst 1 sedan 23 november 2025.',
    result: 'fail',
  })
  assert.equal(one(criteria, 'arrears')?.value, '500\u00A0kr')
  assert.equal(one(criteria, 'before_due')?.value, 'Kom 23 november 2026, avin förfaller 30 november 2026')
  assert.deepEqual(suggestionOf(criteria), { outcome: 'refuse', why: 'Brister: sena betalningar, andra skulder.' })
})

test('what has not been answered is unknown, and the suggestion says what to ask', () => {
  const criteria = judged({ due_date: '2026-11-30' })
  assert.equal(results(criteria).reason, 'unknown')
  assert.equal(suggestionOf(criteria).outcome, null)
  assert.match(suggestionOf(criteria).why, /skäl/)
})

test('an avi at the agency is handed over, whatever else is true', () => {
  assert.equal(suggestionOf(judged(request({ collection: 'yes', arrears: 1_000_000 }))).outcome, 'hand_over')
})

test('the due date itself is in time, the day after is not, unless the rule allows it', () => {
  const on = (day: string, rules: Rules = {}) =>
    one(judged(request(), rules, 0, `${day}T22:30:00.000Z`), 'before_due')?.result
  assert.equal(on('2026-11-29'), 'pass')
  // Half past eleven in the evening in Stockholm is still the same day; an hour later it is December.
  assert.equal(on('2026-11-30'), 'pass')
  assert.equal(on('2026-12-01'), 'fail')
  assert.equal(on('2026-12-01', { 'rent_deferral.before_due': false }), 'pass')
})

test('what KOMS has granted itself counts, though nobody found it in the ledger', () => {
  assert.equal(one(judged(request({ earlier_deferrals: 0 }), {}, 2), 'earlier_deferrals')?.result, 'fail')
  assert.equal(one(judged(request({ earlier_deferrals: 3 }), {}, 0), 'earlier_deferrals')?.value, '3')
  // Nobody has looked in the ledger, but our own are more than enough.
  assert.equal(one(judged(request({ earlier_deferrals: undefined }), {}, 2), 'earlier_deferrals')?.result, 'fail')
  assert.equal(one(judged(request({ earlier_deferrals: undefined }), {}, 1), 'earlier_deferrals')?.result, 'unknown')
})

test('the limits are those of the rules the case began with', () => {
  const strict = { [MOST_LATE.key]: 0, [MOST_DEFERRALS.key]: 0, [MOST_ARREARS.key]: 100_000 }
  const facts = request({ late_payments: 1, earlier_deferrals: 1, arrears: 99_999 })
  const { late_payments, earlier_deferrals, arrears } = results(judged(facts, strict))
  assert.deepEqual([late_payments, earlier_deferrals, arrears], ['fail', 'fail', 'pass'])
  const few = { [REASONS_THAT_COUNT.key]: [{ reason: 'illness' }] }
  assert.equal(results(judged(request(), few)).reason, 'fail')
  assert.equal(results(judged(request({ reason: 'illness' }), few)).reason, 'pass')
})

test('a window of months begins on a day that exists', () => {
  assert.equal(windowStart('2028-02-29', 12), '2027-02-28')
  assert.equal(windowStart('2026-05-31', 3), '2026-02-28')
  assert.equal(windowStart('2026-01-15', 1), '2025-12-15')
})

test('more behind one never makes the outcome better', () => {
  const count = fc.integer({ min: 0, max: 20 })
  const rank = { hand_over: 0, refuse: 1, partly: 2, grant: 3 }
  fc.assert(
    fc.property(count, count, count, (late, earlier, more) => {
      const outcome = (extra: number) =>
        suggestionOf(judged(request({ late_payments: late + extra, earlier_deferrals: earlier + extra }))).outcome
      const [less, worse] = [outcome(0), outcome(more)]
      assert.ok(less && worse && rank[worse] <= rank[less])
    }),
  )
})
