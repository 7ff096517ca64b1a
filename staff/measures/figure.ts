import type { Headcount } from '#staff/ledger/headcount.ts'
import { personDaysRow, type Row } from '#staff/measures/row.ts'

/** A count or an average, with the rows that it is made of: Σ weights ÷ divisor is the value, for every figure shown. */
export interface Amount {
  readonly value: number
  readonly rows: readonly Row[]
  readonly divisor: number
}

/** One answer. `value` is null where nothing can be said (nobody to divide by): shown as "–", never as 0. */
export interface Figure {
  readonly numerator: Amount
  readonly denominator: Amount
  readonly value: number | null
}

export function counted(rows: readonly Row[]): Amount {
  return { value: rows.length, rows, divisor: 1 }
}

/** Σ of the rows' weights: hours, not heads. */
export function weighed(rows: readonly Row[]): Amount {
  return { value: rows.reduce((sum, row) => sum + row.weight, 0), rows, divisor: 1 }
}

/** The average number of people in the unit, by the days each was employed. */
export function averageOf(headcount: Headcount): Amount {
  return {
    value: headcount.average ?? 0,
    rows: headcount.people.map(personDaysRow),
    divisor: headcount.windowDays || 1,
  }
}

export function ratio(numerator: Amount, denominator: Amount): Figure {
  return { numerator, denominator, value: denominator.value === 0 ? null : numerator.value / denominator.value }
}

/** A share is above a limit only when it truly is: 9 of 15 is not above 0.6. Null is above nothing. */
export function isAbove(figure: Figure, limit: number): boolean {
  const { numerator, denominator } = figure
  return figure.value !== null && numerator.value > limit * denominator.value + 1e-9
}
