import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { comesOfAgeOn, earliestAccountDay, isMinor, transferDoneBy } from '#cases/flows/housing-savings/days.ts'
import { PRICE_BASE_AMOUNTS } from '#cases/flows/housing-savings/limit-settings.ts'
import { MEMBERSHIP_DAYS } from '#cases/flows/housing-savings/settings.ts'
import { supervisionOn } from '#cases/flows/housing-savings/supervision.ts'
import { addDays } from '#platform/dates.ts'

const day = fc
  .date({ min: new Date('1990-01-01T12:00:00Z'), max: new Date('2060-12-31T12:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))

test('the account opens the day after the membership, or as many days later as HSB has set', () => {
  assert.equal(earliestAccountDay({}, '2026-12-31'), '2027-01-01')
  assert.equal(earliestAccountDay({ [MEMBERSHIP_DAYS.key]: 0 }, '2026-12-31'), '2026-12-31')
})

test('a handing-over is done within four weeks, across daylight saving and the turn of the year', () => {
  assert.equal(transferDoneBy({}, '2026-10-20'), '2026-11-17')
  assert.equal(transferDoneBy({}, '2026-12-15'), '2027-01-12')
})

test('nobody is a minor on the eighteenth birthday, and everybody is the day before', () => {
  fc.assert(
    fc.property(day, (born) => {
      const grown = comesOfAgeOn(born)
      assert.equal(isMinor(born, grown), false)
      assert.equal(isMinor(born, addDays(grown, -1)), true)
      assert.equal(Number(grown.slice(0, 4)) - Number(born.slice(0, 4)), 18)
    }),
  )
})

test('who was born on 29 February comes of age on the 28th', () => {
  assert.equal(comesOfAgeOn('2008-02-29'), '2026-02-28')
})

test('the överförmyndare begins at eight price base amounts of the year, and outside the years we have checked nobody guesses', () => {
  const known = supervisionOn({}, '2026-11-22')
  assert.ok(known.known)
  assert.deepEqual([known.from, known.until], [47_360_000, 23_680_000])
  const unknown = supervisionOn({}, '2027-01-01')
  assert.ok(!unknown.known)
  assert.match(unknown.why, /2027 är inte inlagt/)
  const row = { from: '2027-01-01', to: '2027-12-31', amount: 6_000_000, source: 'SFS 2026:1' }
  assert.equal(supervisionOn({ [PRICE_BASE_AMOUNTS.key]: [row] }, '2027-06-01').known, true)
})
