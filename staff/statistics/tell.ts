import { rateInterval } from '#staff/estimates/forecast.ts'
import type { Interval } from '#staff/estimates/interval.ts'
import { percent, percentSpan } from '#staff/estimates/sentences.ts'
import { wilson } from '#staff/estimates/wilson.ts'
import type { PlainDate } from '#staff/ledger/ledger.ts'
import type { Amount, Figure } from '#staff/measures/figure.ts'
import type { Measure, MeasureId, MeasureUnit } from '#staff/measures/measure.ts'
import type { Asked } from '#staff/statistics/asked.ts'
import { drillHref } from '#staff/statistics/drill-address.ts'

/** A count or an average as it is shown, with the way to its rows. */
export interface ToldAmount {
  readonly value: number
  readonly text: string
  /** Null for who may not open the rows. */
  readonly href: string | null
}

/**
 * A figure as a reader may have it: screen, file and API all take it from here, so they cannot differ. What she may not
 * have is null in it, and `hidden` says why.
 */
export interface ToldFigure {
  readonly measure: MeasureId
  readonly name: string
  readonly formula: string
  readonly source: string
  readonly unit: MeasureUnit
  /** The days it is of: those asked for, unless several years were put together so that it could be told. */
  readonly from: PlainDate
  readonly to: PlainDate
  readonly numerator: ToldAmount | null
  readonly denominator: ToldAmount | null
  /** A share or a rate as a number, days for `days`; null when hidden and where nothing can be said. */
  readonly value: number | null
  /** "64 %", "6,2", "34 dagar", "–", "dold". */
  readonly text: string
  readonly interval: Interval | null
  /** "39–84 %" */
  readonly intervalText: string | null
  readonly hidden: string | null
  /** Some of the rows are concluded from what was published. */
  readonly derived: boolean
}

const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 })
export const decimal = (value: number) => NUMBER.format(value)

export function tell(measure: Measure, figure: Figure, asked: Asked, hidden: string | null): ToldFigure {
  const { id, name, formula, source, unit } = measure
  const facts = { measure: id, name, formula, source, unit, from: asked.from, to: asked.to }
  if (hidden !== null)
    return {
      ...facts,
      numerator: null,
      denominator: null,
      value: null,
      text: 'dold',
      interval: null,
      intervalText: null,
      hidden,
      derived: false,
    }
  const interval = intervalOf(unit, figure)
  return {
    ...facts,
    numerator: amount(figure.numerator, drillHref(asked, { measure: id, part: 'numerator' })),
    denominator: amount(figure.denominator, drillHref(asked, { measure: id, part: 'denominator' })),
    value: figure.value,
    text: wordsOf(unit, figure.value),
    interval,
    intervalText: interval && percentSpan(interval),
    hidden: null,
    derived: figure.denominator.rows.some((row) => row.from?.assignment.derived === true && row.kind === 'exit'),
  }
}

const amount = ({ value }: Amount, href: string): ToldAmount => ({ value, text: decimal(value), href })

function wordsOf(unit: MeasureUnit, value: number | null): string {
  if (value === null) return '–'
  if (unit === 'days') return `${decimal(value)}\u00a0dagar`
  return unit === 'per_person' ? decimal(value) : percent(value)
}

function intervalOf(unit: MeasureUnit, { numerator, denominator, value }: Figure): Interval | null {
  if (value === null) return null
  if (unit === 'share') return wilson(numerator.value, denominator.value)
  return unit === 'rate' ? rateInterval(numerator.value, denominator.value) : null
}

/** The same figure for who may know the number and not its rows. */
export function unlinked(figure: ToldFigure): ToldFigure {
  const plain = (amount: ToldAmount | null) => amount && { ...amount, href: null }
  return { ...figure, numerator: plain(figure.numerator), denominator: plain(figure.denominator) }
}
