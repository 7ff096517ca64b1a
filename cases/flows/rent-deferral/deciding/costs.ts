import type { InterestTerm } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { highestFee } from '#cases/flows/rent-deferral/money/fees.ts'
import { lateInterest } from '#cases/flows/rent-deferral/money/interest.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'
import type { Way } from '#cases/flows/rent-deferral/planning/payment.ts'
import { PLAN_FEE } from '#cases/flows/rent-deferral/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { done, type Result, refused } from '#platform/result.ts'

/** What a deferral costs the member beside the avi, in öre. */
export interface Costs {
  readonly interestOre: number
  readonly feeOre: number
}

interface Terms {
  readonly interest: InterestTerm
  /** The avi's due date. */
  readonly due: string
  readonly way: Way
  /** The day of the proposal. */
  readonly day: string
}

/** Interest on each part until its new date, and the fee for a plan; refused, with the reason, outside verified tables. */
export function costsOf(parts: readonly Instalment[], { interest, due, way, day }: Terms, rules: Rules): Result<Costs> {
  let interestOre = 0
  for (const part of interest === 'statutory' ? parts : []) {
    const owed = lateInterest(rules, { ore: part.ore, due, until: part.due })
    if (!owed.ok) return refused(...owed.refusals.map(({ message }) => ({ field: 'interest', message })))
    interestOre += owed.value.ore
  }
  if (way === 'date' || !rule(rules, PLAN_FEE)) return done({ interestOre, feeOre: 0 })
  const fee = highestFee(rules, 'plan', day)
  return fee.ok ? done({ interestOre, feeOre: fee.value.ore }) : fee
}
