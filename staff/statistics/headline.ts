import { chanceOfMoreThan, countForecast, nextLeaversForecast } from '#staff/estimates/forecast.ts'
import {
  changeSentence,
  forecastSentence,
  nextLeaversSentence,
  percent,
  shareSentence,
  targetSentence,
} from '#staff/estimates/sentences.ts'
import { dateOf, yearOf } from '#staff/ledger/days.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import { CATALOGUE } from '#staff/measures/catalogue.ts'
import { counted, type Figure, ratio } from '#staff/measures/figure.ts'
import { firstKnownYear, yearWindow } from '#staff/measures/known-years.ts'
import type { Question } from '#staff/measures/question.ts'
import { pooledShare, yearSeries } from '#staff/measures/series.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { calendarYear } from '#staff/statistics/asked.ts'
import { type ToldFigure, tell, unlinked } from '#staff/statistics/tell.ts'

/** One year of the series under the headline. */
export interface ToldYear {
  readonly year: number
  readonly figure: ToldFigure
  /** People taken along by a reorganisation: outside the figure, told beside it. Null for who sees no small counts. */
  readonly reorganised: number | null
  readonly isOver: boolean
}

/** The series never runs longer than this; older years are asked for one by one. */
const MOST_YEARS = 12

export function toldYears(question: Question, asked: Asked, complete: boolean): ToldYear[] {
  const thisYear = yearOf(question.today)
  const first = Math.max(firstKnownYear(question), thisYear - MOST_YEARS + 1)
  // A year that runs would tell of each event as it happens.
  return yearSeries(question, first, complete ? thisYear : thisYear - 1).map(({ year, figure, reorganised }) => ({
    year,
    figure: linkedFor(complete, tell(CATALOGUE.M1, figure, yearAsked(asked, year, year), null)),
    reorganised: complete ? reorganised : null,
    isOver: year < thisYear,
  }))
}

const linkedFor = (complete: boolean, figure: ToldFigure) => (complete ? figure : unlinked(figure))

const yearAsked = (asked: Asked, first: number, last: number): Asked => ({
  ...asked,
  from: `${first}-01-01`,
  to: `${last}-12-31`,
})

/** The three years up to the period's last, as one figure; null where not all three are known. */
export function toldPool(question: Question, asked: Asked, complete: boolean): ToldFigure | null {
  const year = yearOf(question.window.to)
  if (year - 2 < firstKnownYear(question)) return null
  const { from, to } = yearWindow(year, 3)
  const figure = complete ? pooledShare(question, year) : addedYears(question, year)
  return linkedFor(complete, tell(CATALOGUE.M1, figure, { ...asked, from: dateOf(from), to: dateOf(to) }, null))
}

/**
 * The three years' figures added up, for who sees no names: each person once would, taken from the years that stand
 * beside it, tell how many left, came back and left again, and that is mostly one.
 */
function addedYears(question: Question, year: number): Figure {
  const years = yearSeries(question, year - 2, year).map(({ figure }) => figure)
  const all = (part: 'numerator' | 'denominator') => counted(years.flatMap((figure) => figure[part].rows))
  return ratio(all('numerator'), all('denominator'))
}

interface Told {
  readonly headline: ToldFigure
  readonly previous: ToldFigure
  readonly target: number | null
}

/** What the headline lets us say, and what it does not. Sentences in the order they are read. */
export function sentencesOf({ headline, previous, target }: Told): string[] {
  const [k, n] = counts(headline)
  const [before, of] = counts(previous)
  return [
    shareSentence(k, n),
    ...(n > 0 && of > 0 ? [`Mot perioden före: ${changeSentence({ k: before, n: of }, { k, n })}`] : []),
    ...(target !== null && n > 0 ? [targetSentence(k, n, target)] : []),
  ]
}

/** Above this share the article said it was. */
const TOLD_SHARE = 0.6

/** What next year may bring, for a full year that is over; nothing for a part of one. Intervals of 80 per cent. */
export function forecastOf(headline: ToldFigure, asked: Asked, today: PlainDate): string[] {
  const [k, n] = counts(headline)
  if (n === 0 || calendarYear(asked) === null || asked.to >= today) return []
  return [
    forecastSentence(countForecast(k, 1, 0.8)),
    nextLeaversSentence(n, nextLeaversForecast(k, n, n, 0.8)),
    `Att andelen blir över 60 procent igen, om lika många lämnar, är ungefär ${percent(chanceOfMoreThan(TOLD_SHARE, k, n, n))} troligt.`,
  ]
}

const counts = ({ numerator, denominator }: ToldFigure) => [numerator?.value ?? 0, denominator?.value ?? 0] as const
