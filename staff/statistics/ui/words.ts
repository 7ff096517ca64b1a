import { swedishPlainDate } from '#platform/dates.ts'
import type { ApplicationStage } from '#staff/ledger/ledger.ts'
import { type Asked, calendarYear } from '#staff/statistics/asked.ts'

/** "2019", "2017–2019", or "1 mars 2019–30 juni 2019". */
export function periodText(asked: Pick<Asked, 'from' | 'to'>): string {
  const year = calendarYear(asked)
  if (year !== null) return String(year)
  const [first, last] = [asked.from.slice(0, 4), asked.to.slice(0, 4)]
  const wholeYears = asked.from.endsWith('-01-01') && asked.to.endsWith('-12-31')
  return wholeYears ? `${first}–${last}` : `${swedishPlainDate(asked.from)}–${swedishPlainDate(asked.to)}`
}

export const STAGE_NAMES: Record<ApplicationStage, string> = {
  applied: 'Sökt',
  interview: 'Intervju',
  offer: 'Erbjudande',
  accepted: 'Antaget',
}

/** "KOMS" of "Kund- och medlemsservice (KOMS)": in a sentence a unit goes by what people call it. */
export const shortName = (unit: string) => /\(([^()]+)\)$/.exec(unit)?.[1] ?? unit
