import { scaleLinear } from 'd3-scale'
import { type AreaStep, layeredAreas } from '#components/charts/area-layout.ts'
import { type ChartProps, type Layer, percentOf } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'

interface Props extends ChartProps {
  /** Steps in order of time, from 0; `shares` has one per layer, and they make 1. */
  readonly steps: readonly AreaStep[]
  /** From the bottom up. */
  readonly layers: readonly Layer[]
  /** Where the picture ends, in the same unit as the steps. */
  readonly until: number
  /** The ticks under the axis, each with how many were followed so far. */
  readonly ticks: readonly { readonly at: number; readonly label: string; readonly atRisk: number }[]
  /** What the row of numbers is called: "Antal som följts så länge". */
  readonly atRiskLabel: string
}

const PLOT = 220
const FOOT = 68

/** What became of those who began, as layers that make the whole, with the numbers at risk under the axis. */
export function TenureArea({ steps, layers, until, ticks, atRiskLabel, ...figure }: Props) {
  const x = scaleLinear([0, until], [0, 1])
  const anchor = (at: number) => (x(at) < 0.05 ? 'start' : x(at) > 0.95 ? 'end' : 'middle')
  return (
    <ChartFigure {...figure} layers={layers.toReversed()}>
      <svg className="chart-svg" width="100%" height={PLOT + FOOT} role="img" aria-label={figure.summary}>
        <title>{figure.caption}</title>
        <desc>{figure.summary}</desc>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: The picture around it carries the name. */}
        <svg x="0" y="0" width="100%" height={PLOT} viewBox="0 0 100 100" preserveAspectRatio="none">
          {layeredAreas(steps, layers.length, until).map((path, i) => (
            <path key={layers[i]?.label} className={`chart-area tone-${layers[i]?.tone}`} d={path} />
          ))}
        </svg>
        {[0.25, 0.5, 0.75].map((share) => (
          <g key={share}>
            <line className="chart-grid-over" x1="0" x2="100%" y1={PLOT * (1 - share)} y2={PLOT * (1 - share)} />
            <text className="chart-label" x="0" dx="4" y={PLOT * (1 - share) - 4}>
              {share * 100} %
            </text>
          </g>
        ))}
        <line className="chart-axis" x1="0" x2="100%" y1={PLOT} y2={PLOT} />
        <text className="chart-soft" x="0" y={PLOT + 40}>
          {atRiskLabel}
        </text>
        {ticks.map(({ at, label, atRisk }) => (
          <g key={label} textAnchor={anchor(at)}>
            <line className="chart-axis" x1={percentOf(x(at))} x2={percentOf(x(at))} y1={PLOT} y2={PLOT + 4} />
            <text x={percentOf(x(at))} y={PLOT + 19}>
              {label}
            </text>
            <text className="chart-strong" x={percentOf(x(at))} y={PLOT + 59}>
              {atRisk}
            </text>
          </g>
        ))}
      </svg>
    </ChartFigure>
  )
}
