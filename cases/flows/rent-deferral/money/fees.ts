import { FEE_NAMES, FEES, type FeeKind } from '#cases/flows/rent-deferral/money/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { swedishPlainDate } from '#platform/dates.ts'
import { done, type Result, refused } from '#platform/result.ts'

export interface Fee {
  readonly ore: number
  /** When it may be charged at all. */
  readonly terms: string
  readonly source: string
}

/** The most that may be charged for this on a day, from the dated table; refused, with the reason, outside it. */
export function highestFee(rules: Rules, kind: FeeKind, day: string): Result<Fee> {
  const row = rule(rules, FEES).find(
    ({ kind: of, from, to }) => of === kind && String(from) <= day && (to === null || day <= String(to)),
  )
  if (!row)
    return refused({
      message: `Ingen avgift för ${FEE_NAMES[kind].toLowerCase()} är prövad för ${swedishPlainDate(day)}. Be en administratör kontrollera tabellen Högsta avgifter.`,
    })
  return done({ ore: Number(row.ore), terms: String(row.terms), source: String(row.source) })
}
