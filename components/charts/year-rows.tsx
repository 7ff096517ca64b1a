import { percentOf } from '#components/charts/chart.ts'
import { MarkLink } from '#components/charts/mark-link.tsx'
import type { YearBar } from '#components/charts/year-bars.tsx'

const ROW = 40

/** The same bars lying down, each with its words above it: any number of years fits a telephone. */
export function YearRows({ bars }: { bars: readonly YearBar[] }) {
  const most = Math.max(1, ...bars.map(({ count, of }) => of ?? count ?? 0))
  return (
    // biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element.
    <svg className="chart-svg" width="100%" height={bars.length * ROW} role="group" aria-label="Stapeldiagram">
      {bars.map((bar, i) => (
        <MarkLink key={bar.label} mark={bar}>
          <rect className="chart-hit" x="0" y={i * ROW} width="100%" height={ROW} />
          {bar.of ? (
            <rect className="chart-whole" x="0" y={i * ROW + 21} width={percentOf(bar.of / most)} height="12" rx="2" />
          ) : null}
          <rect
            className="chart-part"
            x="0"
            y={i * ROW + 21}
            width={percentOf((bar.count ?? 0) / most)}
            height="12"
            rx="2"
          />
          <g>
            <text x="0" y={i * ROW + 15}>
              {bar.label}
              {bar.sign}
            </text>
            <text className="chart-soft" x="100%" y={i * ROW + 15} textAnchor="end">
              {bar.text}
            </text>
          </g>
        </MarkLink>
      ))}
    </svg>
  )
}
