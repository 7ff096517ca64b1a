import Holidays from 'date-holidays'

/** A day on which the office is closed, and the name people know it by. */
export interface ClosedDay {
  readonly date: string
  readonly name: string
}

/**
 * The Swedish days on which the office is closed, first and last year included: public holidays and the three eves
 * that count as such (lag 1930:173), which the package calls `bank`. Its other types are ordinary working days:
 * unfiltered it would close the office on Vasaloppet. Sundays that are nothing else are left to the opening hours.
 */
export function holidays(firstYear: number, lastYear: number): ClosedDay[] {
  const calendar = new Holidays('SE', { languages: 'sv' })
  const names = new Map<string, string>()
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { date, name, type } of calendar.getHolidays(year)) {
      if (type === 'public' || type === 'bank') names.set(date.slice(0, 10), name)
    }
  }
  return [...names].map(([date, name]) => ({ date, name })).sort((a, b) => (a.date < b.date ? -1 : 1))
}
