import type { CostUnit, CostValue } from '#staff/costing/cost-input.ts'

const KRONOR = new Intl.NumberFormat('sv-SE', { style: 'currency', currency: 'SEK', maximumFractionDigits: 0 })
const NUMBER = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 })

/** 42 000 kr, with spaces that do not break. */
export const kronor = (amount: number) => KRONOR.format(amount === 0 ? 0 : amount)

/** Three digits are all that guesses can carry: 41 873 as 41 900 kr. */
export function about(amount: number): string {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(amount) || 1)) - 2)
  return kronor(Math.round(amount / size) * size)
}

export function inUnit(value: number, unit: CostUnit): string {
  if (unit === 'kronor') return kronor(value)
  return `${NUMBER.format(value)}\u00a0${unit === 'hours' ? 'tim' : '%'}`
}

/** A value as a field shows it: "1500,5". */
export const typed = (value: number) => String(value).replace('.', ',')

/** "10–20–30 kr", low, likely and high, in words. */
export function valueWords({ unit, low, likely, high }: CostValue): string {
  return `lågt ${inUnit(low, unit)}, troligt ${inUnit(likely, unit)}, högt ${inUnit(high, unit)}`
}
