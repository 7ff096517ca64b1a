import { scaleLinear } from 'd3-scale'
import { percentOf } from '#components/charts/chart.ts'
import { MarkLink } from '#components/charts/mark-link.tsx'
import type { YearBar } from '#components/charts/year-bars.tsx'

const TOP = 44
const PLOT = 160
const FOOT = 28

/** Standing bars, one per period, oldest to the left. */
export function YearColumns({ bars }: { bars: readonly YearBar[] }) {
  const most = Math.max(1, ...bars.map(({ count, of }) => of ?? count ?? 0))
  const height = scaleLinear([0, most], [0, PLOT])
  const step = 1 / Math.max(1, bars.length)
  const size = bars.length <= 4 ? 'chart-few' : bars.length <= 8 ? 'chart-some' : ''
  return (
    // biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element.
    <svg
      className={`chart-svg ${size}`}
      width="100%"
      height={TOP + PLOT + FOOT}
      role="group"
      aria-label="Stapeldiagram"
    >
      {bars.map((bar, i) => {
        const left = i * step
        const x = percentOf(left + step * 0.18)
        const width = percentOf(step * 0.64)
        const middle = percentOf(left + step / 2)
        const part = height(bar.count ?? 0)
        const top = TOP + PLOT - height(bar.of ?? bar.count ?? 0)
        return (
          <MarkLink key={bar.label} mark={bar}>
            <rect className="chart-hit" x={percentOf(left)} y="0" width={percentOf(step)} height={TOP + PLOT + FOOT} />
            {bar.of ? (
              <rect className="chart-whole" x={x} y={top} width={width} height={height(bar.of)} rx="2" />
            ) : null}
            <rect className="chart-part" x={x} y={TOP + PLOT - part} width={width} height={part} rx="2" />
            <g textAnchor="middle">
              {bar.share ? (
                <text className="chart-strong" x={middle} y={top - 24}>
                  {bar.share}
                </text>
              ) : null}
              <text className="chart-soft" x={middle} y={top - 7}>
                {bar.count === null ? '–' : bar.of === undefined ? bar.count : `${bar.count}/${bar.of}`}
              </text>
              <text x={middle} y={TOP + PLOT + 19}>
                {bar.label}
                {bar.sign}
              </text>
            </g>
          </MarkLink>
        )
      })}
      <line className="chart-axis" x1="0" x2="100%" y1={TOP + PLOT} y2={TOP + PLOT} />
    </svg>
  )
}
