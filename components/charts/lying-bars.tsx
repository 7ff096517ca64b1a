import { type Mark, percentOf } from '#components/charts/chart.ts'
import { MarkLink } from '#components/charts/mark-link.tsx'

export interface Bar extends Mark {
  readonly count: number
}

const ROW = 44

/** Lying bars, each with its words above it. The caller decides the order; of stages it is theirs, else largest first. */
export function LyingBars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    // biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element.
    <svg className="chart-svg" width="100%" height={bars.length * ROW} role="group" aria-label={label}>
      {bars.map((bar, i) => (
        <MarkLink key={bar.label} mark={bar}>
          <rect className="chart-hit" x="0" y={i * ROW} width="100%" height={ROW} />
          <rect className="chart-part" x="0" y={i * ROW + 22} width={percentOf(bar.count / most)} height="14" rx="2" />
          <g>
            <text x="0" y={i * ROW + 16}>
              {bar.label}
            </text>
            <text className="chart-strong" x="100%" y={i * ROW + 16} textAnchor="end">
              {bar.text}
            </text>
          </g>
        </MarkLink>
      ))}
    </svg>
  )
}
