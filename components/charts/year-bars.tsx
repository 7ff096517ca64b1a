import type { ChartProps, Layer, Mark } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { YearColumns } from '#components/charts/year-columns.tsx'
import { YearRows } from '#components/charts/year-rows.tsx'

/** One period of a series of counts. */
export interface YearBar extends Mark {
  /** The filled part; null when it is unknown, which is not 0. */
  readonly count: number | null
  /** What it is a part of, drawn behind it. */
  readonly of?: number | undefined
  /** The share in words, "64 %". A line of percentages over so few people would exaggerate. */
  readonly share?: string | undefined
  /** A sign beside the label that one of the notes explains: "*". */
  readonly sign?: string | undefined
}

interface Props extends ChartProps {
  readonly bars: readonly YearBar[]
  /** What the filled part and the whole are called. */
  readonly layers?: readonly [part: Layer, whole?: Layer] | undefined
}

/** More columns than this have no room on a telephone; there the years stand as rows instead. */
const COLUMNS_ON_A_TELEPHONE = 6

/** Counts per year as bars, with the share as text. */
export function YearBars({ bars, layers, ...figure }: Props) {
  const tone = layers?.[0].tone ?? 'green'
  const many = bars.length > COLUMNS_ON_A_TELEPHONE
  return (
    <ChartFigure {...figure} layers={layers?.filter((layer) => layer !== undefined)}>
      <div className={`tone-${tone} ${many ? 'chart-wide' : ''}`}>
        <YearColumns bars={bars} />
      </div>
      {many ? (
        <div className={`tone-${tone} chart-narrow`}>
          <YearRows bars={bars} />
        </div>
      ) : null}
    </ChartFigure>
  )
}
