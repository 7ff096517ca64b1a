import type { Figure } from '#staff/measures/figure.ts'
import { yearWindow } from '#staff/measures/known-years.ts'
import { internalShare } from '#staff/measures/leaving.ts'
import { allExitsOf, type Question } from '#staff/measures/question.ts'

export interface YearFigure {
  readonly year: number
  readonly figure: Figure
  /** Exits by a reorganisation, outside the figure and flagged beside it. */
  readonly reorganised: number
}

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
