import type { ChartCell } from '#components/charts/chart.ts'
import type { ToldAmount } from '#staff/statistics/tell.ts'

/** An amount in a picture's table: a link to its rows where they may be opened, a dash where it is hidden. */
export function cellOf(amount: ToldAmount | null): ChartCell {
  if (amount === null) return null
  return amount.href === null ? amount.text : { text: amount.text, href: amount.href }
}
