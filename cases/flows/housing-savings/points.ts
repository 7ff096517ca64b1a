import {
  FORECAST_YEARS,
  POINT_PRICE,
  POINTS_PER_MONTH,
  POINTS_PER_YEAR,
  POINTS_SHOWN_AFTER,
} from '#cases/flows/housing-savings/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { addDays } from '#platform/dates.ts'

/** What saving gives in points, by HSB's own rules, which are settings. Pure. */

/** Points for what is put in during one month, in öre: whole ones only, and never more than the month allows. */
export function pointsOfMonth(rules: Rules, deposited: number): number {
  const price = rule(rules, POINT_PRICE)
  if (price <= 0 || deposited <= 0) return 0
  return Math.min(Math.floor(deposited / price), rule(rules, POINTS_PER_MONTH))
}

/** A calendar year of the forecast; amounts in öre. */
export interface ForecastYear {
  readonly year: number
  readonly months: number
  readonly deposited: number
  readonly points: number
  /** All points since the first month. */
  readonly total: number
}

export interface Saving {
  /** In öre. */
  readonly monthly: number
  /** Put in once, in the first month, in öre. */
  readonly once: number
  /** ÅÅÅÅ-MM. */
  readonly firstMonth: string
}

/** Points over the coming calendar years, if nothing is withdrawn and the rules stay: a forecast, never a promise. */
export function forecast(rules: Rules, { monthly, once, firstMonth }: Saving): ForecastYear[] {
  const [first = 0, month = 1] = firstMonth.split('-').map(Number)
  let total = 0
  return Array.from({ length: rule(rules, FORECAST_YEARS) }, (_, i) => {
    const months = i === 0 ? 13 - month : 12
    const extra = i === 0 ? once : 0
    const sum = pointsOfMonth(rules, monthly + extra) + (months - 1) * pointsOfMonth(rules, monthly)
    const points = Math.min(sum, rule(rules, POINTS_PER_YEAR))
    total += points
    return { year: first + i, months, deposited: months * monthly + extra, points, total }
  })
}

/** The monthly amount, in öre, above which nothing more is gained in points. */
export function mostUsefulMonthly(rules: Rules): number {
  return rule(rules, POINTS_PER_MONTH) * rule(rules, POINT_PRICE)
}

/** The day in the next month when the points of a month (ÅÅÅÅ-MM-DD, any day of it) can be seen. */
export function pointsShownOn(rules: Rules, day: string): string {
  return addDays(firstOfNextMonth(day), rule(rules, POINTS_SHOWN_AFTER))
}

/** ÅÅÅÅ-MM-01 of the month after. */
export function firstOfNextMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}
