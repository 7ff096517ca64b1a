import type { Competing, CompetingStep } from '#staff/estimates/aalen-johansen.ts'
import { atRiskAt, stepAt } from '#staff/estimates/kaplan-meier.ts'

/** Of ten people who began, how many are where after so many years. */
export interface TenFigures<C extends string> {
  readonly years: number
  /** How many were followed that long. */
  readonly atRisk: number
  /** Whole people that make ten; null when nobody was followed that long, so that nothing can be said. */
  readonly people: { readonly remaining: number; readonly ended: Readonly<Record<C, number>> } | null
}

const DAYS_PER_YEAR = 365.25

/** For a reader without statistics: of ten who began, how many are where after 1, 2, 3 and 5 years. Times are days. */
export function tenFigures<C extends string>(
  stays: readonly Competing<C>[],
  steps: readonly CompetingStep<C>[],
  causes: readonly C[],
  years: readonly number[] = [1, 2, 3, 5],
): TenFigures<C>[] {
  return years.map((year) => {
    const day = year * DAYS_PER_YEAR
    const atRisk = atRiskAt(stays, day)
    const step = stepAt(steps, day)
    // When everybody's end is known the curve stays where it is, also after the last of them.
    if (atRisk === 0 && (step?.remaining ?? 1) > 1e-9) return { years: year, atRisk, people: null }
    const shares = [step?.remaining ?? 1, ...causes.map((cause) => step?.incidence[cause].share ?? 0)]
    const [remaining = 0, ...rest] = wholePeople(shares, 10)
    const ended = Object.fromEntries(causes.map((cause, i) => [cause, rest[i] ?? 0])) as Record<C, number>
    return { years: year, atRisk, people: { remaining, ended } }
  })
}

/** Shares that make 1 as whole people that make `total`: the largest remainders get the last places. */
export function wholePeople(shares: readonly number[], total: number): number[] {
  const whole = shares.map((share) => Math.floor(share * total + 1e-9))
  const left = total - whole.reduce((sum, people) => sum + people, 0)
  const order = shares
    .map((share, i) => ({ i, remainder: share * total - (whole[i] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of order.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1
  return whole
}
