import { bankDayAfter, isBankDay, plusDays, rolled } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** An instalment plan: parts in öre that sum exactly, on days when banks move money. Pure. */

export const FEWEST_PARTS = 2
/** A year of months. How many an agent may grant is a setting; this is what a plan can hold. */
export const MOST_PARTS = 12

export interface Instalment {
  /** ÅÅÅÅ-MM-DD */
  readonly due: string
  readonly ore: number
}

/** The total in so many parts, the larger ones first; they differ at most one öre. Throws on what is no plan. */
export function splitEvenly(ore: number, parts: number): number[] {
  if (!Number.isSafeInteger(ore) || ore < parts) throw new RangeError(`Cannot split ${ore} öre into ${parts} parts.`)
  if (!Number.isInteger(parts) || parts < FEWEST_PARTS || parts > MOST_PARTS)
    throw new RangeError(`A plan has ${FEWEST_PARTS} to ${MOST_PARTS} parts, not ${parts}.`)
  const least = Math.floor(ore / parts)
  const larger = ore - least * parts
  return Array.from({ length: parts }, (_, index) => least + (index < larger ? 1 : 0))
}

/**
 * A day each month from the first: the same day of the month, or its last where the month is shorter, moved to the next
 * bank day where banks are closed. Always later than the one before.
 */
export function monthlyDates(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => rolled(monthsLater(first, index)))
}

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const start = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
  const next = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10)
  const same = plusDays(start, day - 1)
  return same < next ? same : plusDays(next, -1)
}

/** The total in equal parts, one a month from the first day. */
export function evenPlan(ore: number, parts: number, first: string): Instalment[] {
  const dates = monthlyDates(first, parts)
  return splitEvenly(ore, parts).map((part, index) => ({ due: dates[index] as string, ore: part }))
}

/** Why this is no plan for the total, as a sentence that says what to do; null when it is one. */
export function planFault(ore: number, plan: readonly Instalment[], mostParts: number): string | null {
  const most = Math.min(mostParts, MOST_PARTS)
  if (plan.length < FEWEST_PARTS || plan.length > most)
    return `En plan har ${FEWEST_PARTS} till ${most} delar. Ändra antalet.`
  if (plan.some((part) => !Number.isSafeInteger(part.ore) || part.ore <= 0))
    return 'Varje del ska vara ett belopp över noll. Ändra det som saknas.'
  const rest = ore - plan.reduce((sum, part) => sum + part.ore, 0)
  if (rest > 0) return `Delarna är ${kronor(rest)} för lite. Lägg det på någon del.`
  if (rest < 0) return `Delarna är ${kronor(-rest)} för mycket. Ta bort det från någon del.`
  for (const [index, { due }] of plan.entries()) {
    const before = plan[index - 1]?.due
    if (before && due <= before) return `Del ${index + 1} ska betalas efter del ${index}. Välj en senare dag.`
    if (!isBankDay(due)) return `${closedDay(due)} Välj till exempel ${swedishPlainDate(bankDayAfter(due))}.`
  }
  return null
}

const closedDay = (due: string) => `Bankerna är stängda ${swedishPlainDate(due)}.`
