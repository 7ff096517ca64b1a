import { daysBetween, plusDays } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { INTEREST_DAYS, REFERENCE_RATES } from '#cases/flows/rent-deferral/money/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import type { Row } from '#cases/rules/setting.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'

/** Late interest by räntelagen 3 and 6 §§, only for half-years whose rate somebody has verified. Pure. */

export interface Overdue {
  readonly ore: number
  /** The due date, ÅÅÅÅ-MM-DD: interest runs from the day after it. */
  readonly due: string
  /** The last day that counts, the day of payment. */
  readonly until: string
}

interface InterestPeriod {
  readonly from: string
  readonly to: string
  readonly days: number
  /** Reference rate and addition together. */
  readonly percent: number
  readonly ore: number
  readonly source: string
}

export interface Interest {
  readonly ore: number
  readonly periods: readonly InterestPeriod[]
}

/** For whoever reads the figure: it may be lowered, and nobody can sign that away. */
export const ADJUSTMENT_NOTE =
  'Räntan kan sättas ned om betalningen dröjer på grund av sjukdom, arbetslöshet eller något liknande. Den rätten kan inte avtalas bort (räntelagen 8 §).'

/** Öre of interest, period by period and rounded in each; refused, with the reason, for days no verified rate covers. */
export function lateInterest(rules: Rules, { ore, due, until }: Overdue): Result<Interest> {
  const periods: InterestPeriod[] = []
  let from = plusDays(due, 1)
  while (from <= until) {
    const row = rateOn(rules, from)
    if (!row) return refused({ message: unverified(rules, from) })
    const to = [String(row.to), until, lastOfYear(from)].sort()[0] as string
    const days = daysBetween(from, to) + 1
    const percent = Number(row.reference) + Number(row.addition)
    periods.push({
      from,
      to,
      days,
      percent,
      ore: share(ore, percent, days, yearDays(rules, from)),
      source: String(row.source),
    })
    from = plusDays(to, 1)
  }
  return done({ ore: periods.reduce((sum, period) => sum + period.ore, 0), periods })
}

function rateOn(rules: Rules, day: string): Row | undefined {
  return rule(rules, REFERENCE_RATES).find(({ from, to }) => String(from) <= day && day <= String(to))
}

function unverified(rules: Rules, day: string): string {
  const last = rule(rules, REFERENCE_RATES)
    .map(({ to }) => String(to))
    .sort()
    .at(-1)
  const until = last ? ` Tabellen slutar ${swedishPlainDate(last)}.` : ' Tabellen är tom.'
  return `Ingen ränta räknas, för referensräntan ${swedishPlainDate(day)} är inte prövad.${until} Be en administratör lägga till halvåret från riksbank.se.`
}

/** Per cent have at most two decimals, so whole numbers carry the sum until it is rounded, half an öre upwards. */
function share(ore: number, percent: number, days: number, year: number): number {
  const part = BigInt(ore) * BigInt(Math.round(percent * 100)) * BigInt(days)
  const whole = 10_000n * BigInt(year)
  return Number((2n * part + whole) / (2n * whole))
}

const lastOfYear = (day: string) => `${day.slice(0, 4)}-12-31`

function yearDays(rules: Rules, day: string): number {
  if (rule(rules, INTEREST_DAYS) === 'act_365') return 365
  return daysBetween(`${day.slice(0, 4)}-01-01`, lastOfYear(day)) + 1
}
