import type { PlainDate } from '#staff/ledger/ledger.ts'

/** As much of an assignment as decides which years its figures stand in. */
export interface Held {
  readonly employeeId: number
  readonly positionId: number
  readonly unitId: number
  readonly legalEntityId: number
  readonly endReasonId: number | null
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}
interface Years {
  readonly from: number
  readonly to: number
}

const LAST = 9999
const yearOf = (date: PlainDate | null) => (date === null ? LAST : Number(date.slice(0, 4)))
const yearsOf = (held: Held): Years => ({ from: yearOf(held.validFrom), to: yearOf(held.validTo) })

/**
 * Which of these years a change reaches: every year of the days that it adds or takes away, the year of a last day whose
 * reason changes, all years of a row that is another person's, seat's or employer's than was thought. Pure.
 */
export function touchedYears(
  closed: readonly number[],
  change: { readonly before: Held | null; readonly after: Held | null },
): number[] {
  const spans = spansOf(change)
  return closed.filter((year) => spans.some(({ from, to }) => from <= year && year <= to))
}

function spansOf({ before, after }: { before: Held | null; after: Held | null }): Years[] {
  if (!before || !after) return [before, after].flatMap((held) => (held ? [yearsOf(held)] : []))
  const isOther =
    before.employeeId !== after.employeeId ||
    before.positionId !== after.positionId ||
    before.unitId !== after.unitId ||
    before.legalEntityId !== after.legalEntityId
  if (isOther) return [yearsOf(before), yearsOf(after)]
  const spans: Years[] = []
  if (before.validFrom !== after.validFrom) spans.push(between(yearOf(before.validFrom), yearOf(after.validFrom)))
  if (before.validTo !== after.validTo) spans.push(between(yearOf(before.validTo), yearOf(after.validTo)))
  else if (before.endReasonId !== after.endReasonId) spans.push(between(yearOf(after.validTo), yearOf(after.validTo)))
  return spans
}

const between = (a: number, b: number): Years => ({ from: Math.min(a, b), to: Math.max(a, b) })

/** What to say when such a change comes without a reason. */
export function closedYearsSentence(years: readonly number[]): string {
  const told = years.length === 1 ? `${years[0]} är stängt` : `${list(years)} är stängda`
  return `${told}: siffrorna är redan berättade. Skriv varför de ska ändras, så sparas siffrorna före och efter.`
}

function list(years: readonly number[]): string {
  const words = years.map(String)
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
}
