import type { ToldTable } from '#staff/disclosure/counts.ts'
import type { Publishable } from '#staff/disclosure/disclose-all.ts'

/** A figure of one year as the rows behind it: those it counts, of all it could have counted. */
export interface YearRows {
  readonly year: number
  readonly numerator: readonly string[]
  readonly denominator: readonly string[]
}

/** What is told of a figure: of the year that was asked for, or of its three years together. */
export interface ToldFigure {
  readonly from: number
  readonly to: number
  readonly k: number
  readonly n: number
}

/** A figure "k of n" as a table of two kinds: in it and not in it. `from` and `to` are the first and last year that are over. */
export function figureTable(id: string, years: readonly YearRows[], from: number, to: number): Publishable {
  return {
    id,
    keys: [
      { key: 'in', label: 'in' },
      { key: 'out', label: 'out' },
    ],
    behind: years.flatMap(({ year, numerator, denominator }) => {
      const inside = new Set(numerator)
      return denominator.map((row) => ({ row, year, key: inside.has(row) ? 'in' : 'out' }))
    }),
    from,
    to,
    rule: 'breakdown',
  }
}

/** What a told table of a figure says of a year; null when nothing. */
export function toldFigure({ rows }: ToldTable, year: number): ToldFigure | null {
  const of = rows.filter(({ from, to }) => from <= year && year <= to)
  const [first] = of
  if (!first) return null
  const k = of.filter(({ keys }) => keys[0] === 'in').reduce((sum, { count }) => sum + count, 0)
  return { from: first.from, to: first.to, k, n: of.reduce((sum, { count }) => sum + count, 0) }
}
