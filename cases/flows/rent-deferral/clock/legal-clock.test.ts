import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isBankDay, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { clockNotes } from '#cases/flows/rent-deferral/clock/law.ts'
import { type ClockFacts, type ClockKey, legalClock } from '#cases/flows/rent-deferral/clock/legal-clock.ts'
import { CLAIM_OPTIONS } from '#cases/flows/rent-deferral/facts.ts'

const days = (facts: Partial<ClockFacts> & { due: string }) =>
  new Map(legalClock({ claim: 'rent_home', ...facts }).map((day) => [day.key, day]))
const dateOf = (facts: Partial<ClockFacts> & { due: string }, key: ClockKey) => days(facts).get(key)?.date
const howOf = (facts: Partial<ClockFacts> & { due: string }, key: ClockKey) => days(facts).get(key)?.how ?? ''

test('the forfeiture week ends a week later, or on the next vardag where that is closed', () => {
  for (const [due, lastSafe, forfeitable] of [
    ['2026-11-30', '2026-12-07', '2026-12-08'],
    ['2026-12-30', '2027-01-07', '2027-01-08'],
    ['2027-05-31', '2027-06-07', '2027-06-08'],
  ] as const) {
    for (const claim of ['rent_home', 'fee_home'] as const) {
      assert.equal(dateOf({ claim, due }, 'grace_ends'), lastSafe)
      assert.equal(dateOf({ claim, due }, 'forfeitable'), forfeitable)
    }
  }
  assert.match(howOf({ due: '2026-12-30' }, 'grace_ends'), /6 januari 2027\. Det är trettondedag jul, så .*1930:173/)
})

test('three weeks run from the later of service and notice, and an eviction waits two vardagar more', () => {
  const facts = { due: '2026-11-30', served: '2026-12-14', notified: '2026-12-15' }
  assert.equal(dateOf(facts, 'recovery_ends'), '2027-01-05')
  assert.equal(dateOf(facts, 'wait_ends'), '2027-01-08')
  assert.equal(dateOf(facts, 'decision'), '2027-01-11')
  const swapped = { ...facts, served: '2026-12-15', notified: '2026-12-14' }
  assert.equal(dateOf(swapped, 'recovery_ends'), '2027-01-05')
})

test('for a bostadsrätt the eviction is possible on the third vardag', () => {
  const facts = { claim: 'fee_home', due: '2026-11-30', served: '2026-12-14', notified: '2026-12-15' } as const
  assert.equal(dateOf(facts, 'recovery_ends'), '2027-01-05')
  assert.equal(days(facts).get('decision')?.date, '2027-01-11')
  assert.match(days(facts).get('decision')?.how ?? '', /Tredje vardagen/)
  assert.equal(days(facts).has('wait_ends'), false)
})

test('three weeks that end on julafton or midsommarafton end on the next vardag', () => {
  assert.equal(
    dateOf({ due: '2026-10-30', served: '2026-12-03', notified: '2026-12-03' }, 'recovery_ends'),
    '2026-12-28',
  )
  assert.equal(
    dateOf({ due: '2027-04-30', served: '2027-06-04', notified: '2027-06-02' }, 'recovery_ends'),
    '2027-06-28',
  )
})

test('for premises two vardagar and two weeks hold, and socialnämnden is not asked', () => {
  const facts = { claim: 'rent_premises', due: '2026-12-30', served: '2027-01-12' } as const
  assert.equal(dateOf(facts, 'grace_ends'), '2027-01-05')
  assert.equal(dateOf(facts, 'forfeitable'), '2027-01-06')
  assert.equal(dateOf(facts, 'recovery_ends'), '2027-01-26')
  assert.equal(dateOf(facts, 'wait_ends'), '2027-01-28')
  assert.equal(days(facts).has('notified'), false)
})

test('where a deferral moved the due date, the clock runs from the new one, and the avi keeps its own', () => {
  const facts = { due: '2026-11-30', movedTo: '2026-12-30' }
  assert.equal(dateOf(facts, 'due'), '2026-11-30')
  assert.equal(dateOf(facts, 'moved'), '2026-12-30')
  assert.equal(dateOf(facts, 'grace_ends'), '2027-01-07')
})

test('nothing is counted from a day that nobody has entered, and the clock says which it waits for', () => {
  assert.match(howOf({ due: '2026-11-30' }, 'decision'), /delgivningen är ifylld/)
  const served = { due: '2026-11-30', served: '2026-12-14' }
  for (const key of ['recovery_ends', 'wait_ends', 'decision'] as const) {
    assert.equal(dateOf(served, key), null)
    assert.match(howOf(served, key), /socialnämnden är ifylld/)
  }
})

const someDate = fc.integer({ min: 0, max: 34_000 }).map((days) => plusDays('2006-01-01', days))
const someFacts = fc.record({
  claim: fc.constantFrom(...CLAIM_OPTIONS.map(({ value }) => value)),
  due: someDate,
  movedTo: fc.option(fc.integer({ min: 1, max: 366 })),
  served: fc.option(fc.integer({ min: 8, max: 200 })),
  notified: fc.option(fc.integer({ min: 8, max: 200 })),
})

test('no deadline falls on a day that lag 1930:173 moves, across leap years and daylight saving', () => {
  fc.assert(
    fc.property(someFacts, ({ claim, due, ...after }) => {
      const later = (count: number | null) => count && plusDays(due, count)
      const clock = legalClock({
        claim,
        due,
        movedTo: later(after.movedTo) || null,
        served: later(after.served) || null,
        notified: later(after.notified) || null,
      })
      for (const { key, date } of clock)
        if (date && ['grace_ends', 'recovery_ends', 'wait_ends', 'decision'].includes(key))
          assert.ok(isBankDay(date), `${key} ${date}`)
      const found = new Map(clock.map((day) => [day.key, day.date]))
      const start = found.get('moved') ?? due
      assert.ok((found.get('grace_ends') as string) > start)
      const chain = ['recovery_ends', 'wait_ends', 'decision'] as const
      const known = chain.map((key) => found.get(key)).filter((date) => date != null)
      assert.deepEqual([...known].sort(), known)
    }),
    { numRuns: 2_000 },
  )
})

test('every day names its rule and its source, in the law that holds for the home', () => {
  for (const { value: claim } of CLAIM_OPTIONS) {
    const clock = legalClock({
      claim,
      due: '2026-11-30',
      movedTo: '2026-12-15',
      served: '2027-01-11',
      notified: '2027-01-11',
    })
    for (const day of clock) {
      assert.ok((day.rule && day.source && day.how.endsWith('.')) || day.how.endsWith(').'), day.key)
      assert.doesNotMatch(day.rule, claim.startsWith('fee') ? /JB/ : /BrL/)
    }
    for (const note of clockNotes(claim)) assert.match(note, /\.$/)
  }
})
