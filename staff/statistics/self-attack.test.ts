import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { threeYearsOf } from '#staff/disclosure/counts.ts'
import { Span } from '#staff/disclosure/testing/span.ts'
import { dayOf, yearOf } from '#staff/ledger/days.ts'
import { DEFAULT_DEFINITIONS, type Ledger } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import type { Figure } from '#staff/measures/figure.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import { toldDestinations } from '#staff/statistics/destinations.ts'
import { disclosedFigures, hiddenDestinations } from '#staff/statistics/disclosed.ts'
import { anyLedger } from '#staff/testing/ledger-arbitrary.ts'
import { ledgerOf, UNIT } from '#staff/testing/ledger-fixture.ts'

// Everything that the page, the file and the API tell of random registers to whoever sees no names, year after year,
// added and subtracted by somebody who wants to learn of fewer than five.

const TODAY = dayOf('2026-11-22')

/** A house of as many people as several random ledgers together. */
const crowd: fc.Arbitrary<Ledger> = fc.array(anyLedger, { minLength: 1, maxLength: 12 }).map((ledgers) =>
  ledgerOf(
    ledgers.flatMap(({ assignments }, i) =>
      assignments.map((row) => ({
        ...row,
        personId: row.personId + 1000 * i,
        positionId: row.positionId + 100_000 * i,
      })),
    ),
  ),
)

/** The people behind a count that was told, and whether HSB itself publishes it. */
interface Told {
  readonly name: string
  readonly people: ReadonlySet<string>
  readonly headline: boolean
}

/** Who left in a year and who worked in it are of that year; of years told together only together. */
const peopleOf = (rows: Figure['numerator']['rows'], period: string) =>
  new Set(
    rows.map(({ exit, day, personId, key }) => `${personId ?? key}@${exit && day !== null ? yearOf(day) : period}`),
  )

function toldOf(ledger: Ledger, years: readonly number[]): Told[] {
  const of = (year: number): Question => ({
    ledger,
    definitions: DEFAULT_DEFINITIONS,
    unitId: UNIT.koms,
    window: yearWindow(year),
    today: TODAY,
    reach: 'hsb_stockholm',
    reasons: false,
  })
  const figures = years.flatMap((year) => {
    const asked = {
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      unitId: UNIT.koms,
      reach: 'hsb_stockholm',
      knownOn: null,
    } as const
    const told = disclosedFigures(of(year), asked)
    return MEASURE_IDS.flatMap((id): Told[] => {
      const { hidden, from, to, numerator } = told[id]
      if (hidden !== null || numerator === null) return []
      const figure = CATALOGUE[id].of({ ...of(year), window: { from: dayOf(from), to: dayOf(to) } })
      const period = from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : 'together'
      const headline = CATALOGUE[id].suppression === 'headline'
      return (['numerator', 'denominator'] as const).map((part) => ({
        name: `${id} ${part} ${from}`,
        people: peopleOf(figure[part].rows, period),
        headline,
      }))
    })
  })
  const places = years.some((year) => hiddenDestinations(of(year), year) !== null)
    ? []
    : toldDestinations(of(years[0] ?? 0)).told.filter(({ from }) => years.includes(from))
  return [...figures, ...places.map(({ label, people }) => ({ name: label, people: new Set(people), headline: false }))]
}

/** Groups of one to four that follow from what was told and not from the headline alone. */
function inferred(told: readonly Told[]): string[] {
  const people = [...new Set(told.flatMap((count) => [...count.people]))]
  const alike = Map.groupBy(people, (one) => told.map((count) => (count.people.has(one) ? '1' : '0')).join(''))
  const cells = [...alike.values()]
  const equation = (holds: (one: string) => boolean) => cells.map(([one = '']) => (holds(one) ? 1 : 0))
  const all = new Span(told.map((count) => equation((one) => count.people.has(one))))
  const headline = new Span(
    told.filter((count) => count.headline).map((count) => equation((one) => count.people.has(one))),
  )
  const learnt = (holds: (one: string) => boolean) => {
    const size = people.filter(holds).length
    return size > 0 && size < 5 && all.has(equation(holds)) && !headline.has(equation(holds))
  }
  const apart = told.flatMap((one) =>
    told
      .filter((other) => learnt((person) => one.people.has(person) && !other.people.has(person)))
      .map((other) => `${one.name} without ${other.name}`),
  )
  return [...apart, ...cells.filter((cell) => learnt((one) => cell.includes(one))).map((cell) => cell.join(', '))]
}

test('whatever is told of a register without names, nobody of fewer than five can be learnt by subtracting', () => {
  let told = 0
  fc.assert(
    fc.property(crowd, fc.constantFrom(2014, 2017, 2020, 2023), (ledger, year) => {
      const { from, to } = threeYearsOf(year)
      const counts = toldOf(
        ledger,
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      )
      told += counts.filter(({ headline }) => !headline).length
      assert.deepEqual(inferred(counts), [])
    }),
    { numRuns: 40 },
  )
  // An attack on nothing would always be repelled.
  assert.ok(told > 0, 'Nothing but the headline was ever told.')
})
