import { daysBetween } from '#cases/flows/rent-deferral/clock/calendar.ts'
import type { Criterion } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import type { Instalment } from '#cases/flows/rent-deferral/money/split.ts'
import { MOST_DAYS, MOST_PARTS } from '#cases/flows/rent-deferral/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'

/** Days from the avi's due date to the last new date; 0 where it is not later. */
export function daysDeferred(due: string, parts: readonly Instalment[]): number {
  return Math.max(0, ...parts.map((part) => daysBetween(due, part.due)))
}

/** How long the proposed deferral is, held against the rule for a single date or for a plan. */
export function lengthCriterion(due: string, parts: readonly Instalment[], rules: Rules): Criterion {
  const common = { key: 'length', name: 'Längd' } as const
  if (parts.length > 1) {
    const most = rule(rules, MOST_PARTS)
    const result = parts.length <= most ? 'pass' : 'fail'
    return { ...common, value: `${parts.length} delar`, rule: `Högst ${most} delar, en per månad.`, result }
  }
  const days = daysDeferred(due, parts)
  const most = rule(rules, MOST_DAYS)
  return {
    ...common,
    value: `${days} dagar efter förfallodagen`,
    rule: `Högst ${most} dagar efter förfallodagen.`,
    result: days <= most ? 'pass' : 'fail',
  }
}
