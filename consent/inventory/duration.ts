import type { Language } from '#consent/inventory/inventory.ts'

const UNITS = [
  [365 * 86_400, 'år', 'år', 'year', 'years'],
  [30 * 86_400, 'månad', 'månader', 'month', 'months'],
  [86_400, 'dag', 'dagar', 'day', 'days'],
  [3_600, 'timme', 'timmar', 'hour', 'hours'],
  [60, 'minut', 'minuter', 'minute', 'minutes'],
  [1, 'sekund', 'sekunder', 'second', 'seconds'],
] as const

const SESSION = { sv: 'tills webbläsaren stängs', en: 'until the browser closes' } as const

/** Never rounded: months only from a year up, so that 180 days stay 180 days. Null is a session. Pure. */
export function durationIn(seconds: number | null, language: Language): string {
  if (seconds === null) return SESSION[language]
  const fitting = UNITS.find(([size], i) => seconds % size === 0 && !(i === 1 && seconds < 365 * 86_400))
  const [size, one, many, oneEn, manyEn] = fitting ?? UNITS[5]
  const count = seconds / size
  const name = language === 'sv' ? (count === 1 ? one : many) : count === 1 ? oneEn : manyEn
  return `${count.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')} ${name}`
}
