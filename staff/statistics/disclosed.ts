import { SMALLEST_GROUP, threeYearsOf } from '#staff/disclosure/counts.ts'
import { percent } from '#staff/estimates/sentences.ts'
import { wholePeople } from '#staff/estimates/ten-figures.ts'
import { yearOf } from '#staff/ledger/days.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { type Figure, ratio } from '#staff/measures/figure.ts'
import { firstKnownYear, yearWindow } from '#staff/measures/known-years.ts'
import { MEASURE_IDS, type MeasureId } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { disclosurePlan, isEstimate, type Telling, TOO_FEW } from '#staff/statistics/disclosure-plan.ts'
import { type ToldFigure, tell, unlinked } from '#staff/statistics/tell.ts'
import { type ToldFunnel, toldStages } from '#staff/statistics/told-funnel.ts'

const NOT_OVER =
  'Visas inte: mindre grupper visas när de tre år som räknas ihop är slut, och bara för år där alla som slutat är kända.'

/**
 * Every figure of a calendar year for whoever sees no names. The headline always, because HSB has published it; the
 * others as the plan of the year's fixed three says. Of `ids` alone where not all are asked for.
 */
export function disclosedFigures(
  question: Question,
  asked: Asked,
  ids: readonly MeasureId[] = MEASURE_IDS,
): Record<MeasureId, ToldFigure> {
  const { first, last, planFor } = planOf(question, yearOf(question.window.to))
  const together = { ...question, window: yearWindow(last, last - first + 1) }
  const togetherAsked = { ...asked, from: `${first}-01-01`, to: `${last}-12-31` }
  const told = ids.map((id): [MeasureId, ToldFigure] => {
    const measure = CATALOGUE[id]
    if (measure.suppression === 'headline') return [id, tell(measure, measure.of(question), asked, null)]
    const telling = planFor(id)
    if (typeof telling === 'object') return [id, tell(measure, measure.of(question), asked, telling.hidden)]
    if (telling === 'together') return [id, tell(measure, inWholePeople(measure.of(together)), togetherAsked, null)]
    const figure = tell(measure, inWholePeople(measure.of(question)), asked, null)
    return [id, isEstimate(measure) ? withoutCounts(figure) : figure]
  })
  return Object.fromEntries(told.map(([id, figure]) => [id, unlinked(figure)])) as Record<MeasureId, ToldFigure>
}

/** How far applications of the unit came in the years of a fixed three, as everybody may see it; empty where hidden. */
export function disclosedFunnel(question: Question, year: number): ToldFunnel {
  const { first, last, planFor } = planOf(question, year)
  const years = { from: first, to: last }
  const telling = planFor('funnel')
  if (typeof telling === 'object') return { stages: [], years, hidden: telling.hidden }
  const together = { ...question, window: yearWindow(last, last - first + 1) }
  return { stages: toldStages(together), years, hidden: null }
}

/** Why the destinations of a year are not told; null when they are. */
export function hiddenDestinations(question: Question, year: number): string | null {
  const telling = planOf(question, year).planFor('destinations')
  return typeof telling === 'object' ? telling.hidden : null
}

/**
 * The known years of a year's fixed three, and what may be told of them; no plan before they are over, and none of a year
 * before the first that is known. Whichever of the years is asked for, they are the same: years that begin with the one
 * that is asked for could be taken from each other.
 */
function planOf(question: Question, year: number) {
  const three = threeYearsOf(year)
  const known = firstKnownYear(question)
  const first = known > three.to ? three.from : Math.max(three.from, known)
  const isTold = three.to < yearOf(question.today) && year >= first
  const { to: last } = three
  const planFor = (id: MeasureId | 'destinations' | 'funnel'): Telling => {
    if (!isTold) return { hidden: NOT_OVER }
    // Where hardly anybody has applied, whoever reads names needs no plan of everything else to be told nothing.
    const isOfApplications = id === 'funnel' || (id !== 'destinations' && CATALOGUE[id].suppression === 'applications')
    const all = { ...question, window: yearWindow(last, last - first + 1) }
    if (isOfApplications && toldStages(all).length === 0) return { hidden: TOO_FEW }
    return disclosurePlan(question, first, last).get(id) ?? { hidden: NOT_OVER }
  }
  return { first, last, planFor }
}

/**
 * An average headcount in whole people, and everything that is computed from it computed from that: a decimal, or a rate
 * with more figures than are shown, is the sum of everybody's days again, and tells of single days. Decision 108.
 */
function inWholePeople(figure: Figure): Figure {
  const { numerator, denominator } = figure
  if (denominator.divisor === 1) return figure
  return ratio(numerator, { ...denominator, value: Math.round(denominator.value) })
}

/** A curve's value in parts that are at least five people; days as they are, since openings are told to everybody. */
function withoutCounts(figure: ToldFigure): ToldFigure {
  const { value, unit, denominator } = figure
  const plain = { ...figure, numerator: null, denominator: null }
  if (value === null || unit === 'days') return plain
  const parts = tellableParts(denominator?.value ?? 0)
  if (parts === null) return { ...plain, value: null, text: 'dold', hidden: NOT_FINE_ENOUGH }
  const [whole = 0] = wholePeople([value, 1 - value], parts)
  return { ...plain, value: whole / parts, text: `ungefär ${percent(whole / parts)}` }
}

const NOT_FINE_ENOUGH = 'Visas inte: så få har följts att andelen skulle berätta om färre än fem personer.'

/**
 * Into how many parts so many people can be told: twentieths, tenths or fifths, each of at least five people; null when
 * they are too few for that. One per cent of eighty who began is one person.
 */
export function tellableParts(people: number): number | null {
  return [20, 10, 5].find((parts) => people / parts >= SMALLEST_GROUP) ?? null
}
