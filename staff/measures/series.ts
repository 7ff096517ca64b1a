import { dayOf, yearOf } from '#staff/ledger/days.ts'
import type { Figure } from '#staff/measures/figure.ts'
import { internalShare } from '#staff/measures/leaving.ts'
import { allExitsOf, type Question, unitOf } from '#staff/measures/question.ts'

export interface YearFigure {
  readonly year: number
  readonly figure: Figure
  /** Exits by a reorganisation, outside the figure and flagged beside it. */
  readonly reorganised: number
}

/** The days of a year, or of several years up to and with it. */
export const yearWindow = (year: number, years = 1) => ({
  from: dayOf(`${year - years + 1}-01-01`),
  to: dayOf(`${year}-12-31`),
})

/** The internal share of each year, first to last, whatever the question's own window. */
export function yearSeries(question: Question, first: number, last: number): YearFigure[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index
    const asked = { ...question, window: yearWindow(year) }
    const reorganised = allExitsOf(asked).filter((exit) => exit.kind === 'reorganisation').length
    return { year, figure: internalShare(asked), reorganised }
  })
}

/** Three years as one window, so that each person still counts once. For small counts, before anything is suppressed. */
export function pooledShare(question: Question, lastYear: number): Figure {
  return internalShare({ ...question, window: yearWindow(lastYear, 3) })
}

/** The first year in which somebody is known to have left the unit; this year where nobody is. */
export function firstKnownYear(question: Question): number {
  return unitOf(question).exits.reduce((first, exit) => Math.min(first, yearOf(exit.day)), yearOf(question.today))
}
