import { threeYearsOf } from '#staff/disclosure/counts.ts'
import { yearOf } from '#staff/ledger/days.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { firstKnownYear, yearWindow } from '#staff/measures/known-years.ts'
import { MEASURE_IDS, type MeasureId } from '#staff/measures/measure.ts'
import type { Question } from '#staff/measures/question.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { disclosurePlan, isEstimate } from '#staff/statistics/disclosure-plan.ts'
import { type ToldFigure, tell, unlinked } from '#staff/statistics/tell.ts'

const NOT_OVER = 'Visas inte än: mindre grupper visas när de tre år som räknas ihop är slut.'

/**
 * Every figure of a calendar year for whoever sees no names. The headline always, because HSB has published it; the
 * others as the plan of the year's fixed three says.
 */
export function disclosedFigures(question: Question, asked: Asked): Record<MeasureId, ToldFigure> {
  const { first, last, plan } = planOf(question, yearOf(question.window.to))
  const together = { ...question, window: yearWindow(last, last - first + 1) }
  const togetherAsked = { ...asked, from: `${first}-01-01`, to: `${last}-12-31` }
  const told = MEASURE_IDS.map((id): [MeasureId, ToldFigure] => {
    const measure = CATALOGUE[id]
    if (measure.suppression === 'headline') return [id, tell(measure, measure.of(question), asked, null)]
    const telling = plan?.get(id) ?? { hidden: NOT_OVER }
    if (typeof telling === 'object') return [id, tell(measure, measure.of(question), asked, telling.hidden)]
    if (telling === 'together') return [id, tell(measure, measure.of(together), togetherAsked, null)]
    const figure = tell(measure, measure.of(question), asked, null)
    return [id, isEstimate(measure) ? withoutCounts(figure) : figure]
  })
  return Object.fromEntries(told.map(([id, figure]) => [id, unlinked(figure)])) as Record<MeasureId, ToldFigure>
}

/** Why the destinations of a year are not told; null when they are. */
export function hiddenDestinations(question: Question, year: number): string | null {
  const telling = planOf(question, year).plan?.get('destinations') ?? { hidden: NOT_OVER }
  return typeof telling === 'object' ? telling.hidden : null
}

/** The known years of a year's fixed three, and what may be told of them; no plan before they are over. */
function planOf(question: Question, year: number) {
  const three = threeYearsOf(year)
  const first = Math.min(year, Math.max(three.from, firstKnownYear(question)))
  const isOver = three.to < yearOf(question.today)
  return { first, last: three.to, plan: isOver ? disclosurePlan(question, first, three.to) : null }
}

/** In whole per cent or days, as it is shown: more decimals would be the fraction again. */
function withoutCounts(figure: ToldFigure): ToldFigure {
  const { value, unit } = figure
  const rounded = value === null || unit === 'days' ? value : Math.round(value * 100) / 100
  return { ...figure, value: rounded, numerator: null, denominator: null }
}
