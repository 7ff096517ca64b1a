import { dayOf, yearOf } from '#staff/ledger/days.ts'
import { type Question, unitOf } from '#staff/measures/question.ts'

/** The days of a year, or of several years up to and with it. */
export const yearWindow = (year: number, years = 1) => ({
  from: dayOf(`${year - years + 1}-01-01`),
  to: dayOf(`${year}-12-31`),
})

/** The first year in which somebody is known to have left the unit; this year where nobody is. */
export function firstKnownYear(question: Question): number {
  return unitOf(question).exits.reduce((first, exit) => Math.min(first, yearOf(exit.day)), yearOf(question.today))
}
