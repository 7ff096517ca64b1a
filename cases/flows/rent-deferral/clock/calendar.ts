/**
 * The days on which a statutory deadline does not end: Sundays and helgdagar (lag 1989:253), and the days that lag
 * 1930:173 § 2 puts beside them: Saturday, midsommarafton, julafton and nyårsafton. Pure; a date is ÅÅÅÅ-MM-DD and has
 * no time of day, so that daylight saving cannot touch it. Right from 2005, when nationaldagen became a helgdag.
 */
const DAY = 86_400_000
const at = (date: string) => Date.parse(`${date}T00:00:00Z`)
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10)

export const plusDays = (date: string, days: number): string => dateOf(at(date) + days * DAY)
/** Whole days from the one to the other; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY)
/** 0 is Sunday. */
export const weekday = (date: string): number => new Date(at(date)).getUTCDay()

/** Easter Sunday of a year in the Gregorian calendar, by the algorithm that Nature printed in 1876. */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451)
  const month = moon + week - 7 * late + 114
  return dateOf(Date.UTC(year, Math.floor(month / 31) - 1, (month % 31) + 1))
}

/** The first such weekday on a date or after it. */
const firstOnOrAfter = (date: string, day: number) => plusDays(date, (day - weekday(date) + 7) % 7)

const named = new Map<number, ReadonlyMap<string, string>>()

function namedDays(year: number): ReadonlyMap<string, string> {
  const known = named.get(year)
  if (known) return known
  const sunday = easter(year)
  const midsummer = firstOnOrAfter(`${year}-06-20`, 6)
  const days = new Map([
    [`${year}-01-01`, 'nyårsdagen'],
    [`${year}-01-06`, 'trettondedag jul'],
    [plusDays(sunday, -2), 'långfredagen'],
    [sunday, 'påskdagen'],
    [plusDays(sunday, 1), 'annandag påsk'],
    [`${year}-05-01`, 'första maj'],
    [plusDays(sunday, 39), 'Kristi himmelsfärdsdag'],
    [plusDays(sunday, 49), 'pingstdagen'],
    [`${year}-06-06`, 'nationaldagen'],
    [plusDays(midsummer, -1), 'midsommarafton'],
    [midsummer, 'midsommardagen'],
    [firstOnOrAfter(`${year}-10-31`, 6), 'alla helgons dag'],
    [`${year}-12-24`, 'julafton'],
    [`${year}-12-25`, 'juldagen'],
    [`${year}-12-26`, 'annandag jul'],
    [`${year}-12-31`, 'nyårsafton'],
  ])
  named.set(year, days)
  return days
}

/** Why a deadline does not end on this day: "julafton", "lördag"; null for a vardag on which it may. */
export function restDay(date: string): string | null {
  const name = namedDays(Number(date.slice(0, 4))).get(date)
  return name ?? { 0: 'söndag', 6: 'lördag' }[weekday(date)] ?? null
}

/** A day on which banks move money and deadlines end; the same days. */
export const isBankDay = (date: string): boolean => restDay(date) === null

/** The day itself, or the first bank day after it (lag 1930:173 § 2). */
export function rolled(date: string): string {
  let day = date
  while (!isBankDay(day)) day = plusDays(day, 1)
  return day
}

/** The n-th vardag after a date. */
export function bankDayAfter(date: string, count = 1): string {
  let day = date
  for (let left = count; left > 0; left--) day = rolled(plusDays(day, 1))
  return day
}
