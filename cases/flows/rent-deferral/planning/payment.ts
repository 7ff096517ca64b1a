import { bankDayAfter, isBankDay, restDay } from '#cases/flows/rent-deferral/clock/calendar.ts'
import { evenPlan, FEWEST_PARTS, type Instalment, MOST_PARTS } from '#cases/flows/rent-deferral/money/split.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** How the deferred amount is to be paid. Pure; the preview and the command draw the same plan. */
export const WAYS = ['date', 'parts'] as const
export type Way = (typeof WAYS)[number]

export interface Payment {
  readonly way: Way
  /** The new date, or the first of the plan's; ÅÅÅÅ-MM-DD. */
  readonly first: string
  /** Of a plan; 1 for a single date. */
  readonly parts: number
  /** In öre. */
  readonly ore: number
}

type Planned =
  | { readonly parts: readonly Instalment[] }
  | { readonly fault: { field: 'first' | 'parts'; message: string } }

/**
 * The days and amounts that this comes to, the sum exact to the öre. A single date that is no bank day is refused with
 * the next one, because it is agreed with somebody; a plan's months move to the next bank day by themselves.
 */
export function plannedParts({ way, first, parts, ore }: Payment, mostParts: number): Planned {
  const closed = restDay(first)
  if (closed) {
    const next = swedishPlainDate(bankDayAfter(first))
    const message = `Bankerna är stängda ${swedishPlainDate(first)} (${closed}). Välj till exempel ${next}.`
    return { fault: { field: 'first', message } }
  }
  if (way === 'date') return { parts: [{ due: first, ore }] }
  const most = Math.min(mostParts, MOST_PARTS)
  if (!Number.isInteger(parts) || parts < FEWEST_PARTS || parts > most)
    return { fault: { field: 'parts', message: `En plan har ${FEWEST_PARTS} till ${most} delar. Ändra antalet.` } }
  return { parts: evenPlan(ore, parts, first) }
}

/** Whether every part falls on a day when banks move money and the parts come to the amount. */
export function isSound(parts: readonly Instalment[], ore: number): boolean {
  return parts.every(({ due }) => isBankDay(due)) && parts.reduce((sum, part) => sum + part.ore, 0) === ore
}
