import type { ChartProps } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { type Bar, LyingBars } from '#components/charts/lying-bars.tsx'
import type { Tone } from '#components/tone.ts'

interface Props extends ChartProps {
  /** The stages in their order. */
  readonly stages: readonly Bar[]
  readonly tone?: Tone | undefined
}

/** How many came to each stage. Bars from one edge, because a funnel's slanting sides show nothing. */
export function Funnel({ stages, tone = 'water', ...figure }: Props) {
  return (
    <ChartFigure {...figure}>
      <div className={`tone-${tone} chart-some`}>
        <LyingBars bars={stages} label="Antal i varje steg" />
      </div>
    </ChartFigure>
  )
}
