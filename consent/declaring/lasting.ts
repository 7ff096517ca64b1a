/** How long something is stored, as two fields of a form. Pure. */

export const TIME_UNITS = [
  { value: 'session', label: 'Tills webbläsaren stängs', seconds: 0 },
  { value: 'minut', label: 'minuter', seconds: 60 },
  { value: 'timme', label: 'timmar', seconds: 3_600 },
  { value: 'dag', label: 'dagar', seconds: 86_400 },
  { value: 'ar', label: 'år', seconds: 365 * 86_400 },
] as const

const LONGEST = 10 * 365 * 86_400

/** Seconds, null for a session; NaN when the fields say no time between one minute and ten years. */
export function secondsOf(amount: string, unit: string): number | null {
  if (unit === 'session') return null
  const size = TIME_UNITS.find(({ value }) => value === unit)?.seconds
  const seconds = /^\d{1,5}$/.test(amount) && size ? Number(amount) * size : Number.NaN
  return seconds > 0 && seconds <= LONGEST ? seconds : Number.NaN
}

/** The fields that say a time; a time that no unit divides is told in minutes. */
export function fieldsOfTime(seconds: number | null): { amount: string; unit: string } {
  if (seconds === null) return { amount: '', unit: 'session' }
  const unit = TIME_UNITS.findLast(({ seconds: size }) => size > 0 && seconds % size === 0) ?? TIME_UNITS[1]
  return { amount: String(Math.ceil(seconds / unit.seconds)), unit: unit.value }
}
