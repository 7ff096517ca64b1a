import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { threeYearsOf } from '#staff/disclosure/counts.ts'
import { Span } from '#staff/disclosure/testing/span.ts'
import { rateInterval } from '#staff/estimates/forecast.ts'
import { dateOf, dayOf, yearOf } from '#staff/ledger/days.ts'
import { APPLICATION_STAGES, DEFAULT_DEFINITIONS, type Ledger } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import type { Figure } from '#staff/measures/figure.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { MEASURE_IDS } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { toldDestinations } from '#staff/statistics/destinations.ts'
import { disclosedFigures, disclosedFunnel, hiddenDestinations, tellableParts } from '#staff/statistics/disclosed.ts'
import { toldPool } from '#staff/statistics/headline.ts'
import { tenurePicture } from '#staff/statistics/pictures.ts'
import { anyLedger } from '#staff/testing/ledger-arbitrary.ts'
import { ledgerOf, UNIT } from '#staff/testing/ledger-fixture.ts'

// Everything that the page, the file and the API tell of random registers to whoever sees no names, year after year,
// added and subtracted by somebody who wants to learn of fewer than five.

const TODAY = dayOf('2026-11-22')

/** A house of as many people as several random ledgers together, some of whom apply for other seats, some of them often. */
const crowd: fc.Arbitrary<Ledger> = fc
  .record({
    ledgers: fc.array(anyLedger, { minLength: 1, maxLength: 12 }),
    tries: fc.array(
      fc.record({
        who: fc.nat(),
        day: fc.integer({ min: dayOf('2014-01-01'), max: dayOf('2025-12-31') }),
        stages: fc.integer({ min: 1, max: APPLICATION_STAGES.length }),
      }),
      { maxLength: 400 },
    ),
  })
  .map(({ ledgers, tries }) => {
    const assignments = ledgers.flatMap((ledger, i) =>
      ledger.assignments.map((row) => ({
        ...row,
        personId: row.personId + 1000 * i,
        positionId: row.positionId + 100_000 * i,
      })),
    )
    const people = [...new Set(assignments.map(({ personId }) => personId))]
    const applications = tries.map(({ who, day, stages }, id) => ({
      ...{ id, openingId: id, personId: people[who % people.length] ?? null, internal: true },
      reached: Object.fromEntries(APPLICATION_STAGES.slice(0, stages).map((stage) => [stage, dateOf(day)])),
    }))
    return ledgerOf(assignments, { applications })
  })

/** The people behind a count that was told, and whether HSB itself publishes it. */
interface Told {
  readonly name: string
  readonly people: ReadonlySet<string>
  readonly headline: boolean
}

/** Who left in a year and who worked in it are of that year; of years told together only together. */
const peopleOf = (rows: Figure['numerator']['rows'], period: string) =>
  new Set(
    rows.map(({ kind, exit, day, personId, key }) =>
      kind === 'application' ? key : `${personId ?? key}@${exit && day !== null ? yearOf(day) : period}`,
    ),
  )

const questionIn = (ledger: Ledger, year: number): Question => ({
  ledger,
  definitions: DEFAULT_DEFINITIONS,
  unitId: UNIT.koms,
  window: yearWindow(year),
  today: TODAY,
  reach: 'hsb_stockholm',
  reasons: false,
})
const askedIn = (year: number): Asked => ({
  ...{ from: `${year}-01-01`, to: `${year}-12-31`, unitId: UNIT.koms, reach: 'hsb_stockholm', knownOn: null },
})

function toldOf(ledger: Ledger, years: readonly number[]): Told[] {
  const of = (year: number) => questionIn(ledger, year)
  const figures = years.flatMap((year) => {
    const told = disclosedFigures(of(year), askedIn(year))
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
  const funnel = disclosedFunnel(of(years[0] ?? 0), years[0] ?? 0).stages.map(({ stage, applications }) => ({
    ...{ name: `funnel ${stage}`, people: peopleOf(applications, ''), headline: false },
  }))
  const destinations = places.map(({ label, people }) => ({ name: label, people: new Set(people), headline: false }))
  return [...figures, ...funnel, ...destinations]
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

test('averages are whole people, and a rate is what two whole numbers give: no decimal is the sum of days again', () => {
  let rates = 0
  fc.assert(
    fc.property(crowd, fc.integer({ min: 2014, max: 2025 }), (ledger, year) => {
      for (const { unit, numerator, denominator, value, interval, hidden } of Object.values(
        disclosedFigures(questionIn(ledger, year), askedIn(year)),
      )) {
        if (hidden !== null || (unit !== 'rate' && unit !== 'per_person') || !denominator?.value) continue
        assert.equal(denominator.value, Math.round(denominator.value))
        assert.equal(value, (numerator?.value ?? 0) / denominator.value)
        if (unit === 'rate') assert.deepEqual(interval, rateInterval(numerator?.value ?? 0, denominator.value))
        rates += 1
      }
    }),
    { numRuns: 30 },
  )
  assert.ok(rates > 0, 'No rate was ever told.')
})

test('three years together add nothing to the years: who left twice is nobody that a subtraction finds', () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: 2016, max: 2025 }), (ledger, year) => {
      const pool = toldPool(questionIn(ledger, year), askedIn(year), false)
      if (!pool) return
      const years = [year - 2, year - 1, year].map((one) => disclosedFigures(questionIn(ledger, one), askedIn(one)).M1)
      for (const part of ['numerator', 'denominator'] as const)
        assert.equal(
          pool[part]?.value,
          years.reduce((sum, figure) => sum + (figure[part]?.value ?? 0), 0),
        )
    }),
    { numRuns: 30 },
  )
})

test('a curve is drawn in steps of at least five people: one per cent of eighty is one person', () => {
  let drawn = 0
  fc.assert(
    fc.property(crowd, (ledger) => {
      const question = questionIn(ledger, 2025)
      const picture = tenurePicture(question, false)
      if (!picture) return
      drawn += 1
      const followed = tenurePicture(question, true)?.stays ?? 0
      const parts = tellableParts(followed) ?? 0
      assert.ok(followed / parts >= 5)
      for (const { internal, left, remaining } of picture.steps)
        for (const share of [internal, left, remaining])
          assert.ok(Math.abs(share * parts - Math.round(share * parts)) < 1e-9 && share > -1e-9)
      for (const { atRisk } of [...picture.ticks, ...picture.ten]) assert.equal(atRisk % 5, 0)
    }),
    { numRuns: 30 },
  )
  assert.ok(drawn > 0, 'No curve was ever drawn.')
})
