import type { ChartProps } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { destinations, type Flow, layoutFlows } from '#components/charts/flow-layout.ts'
import { LyingBars } from '#components/charts/lying-bars.tsx'
import { MarkLink } from '#components/charts/mark-link.tsx'
import type { Tone } from '#components/tone.ts'

interface Props extends ChartProps {
  readonly flows: readonly Flow[]
  /** What the two sides are called: "Från roll" and "Till område". */
  readonly sides: readonly [from: string, to: string]
  readonly tone?: Tone | undefined
}

/** With fewer destinations a picture of ribbons says less than a list. */
const WORTH_RIBBONS = 5
const HEAD = 28

/** From where to where, as ribbons between two sides; with few destinations as bars, largest first. */
export function FlowSankey({ flows, sides, tone = 'green', ...figure }: Props) {
  if (destinations(flows) < WORTH_RIBBONS)
    return (
      <ChartFigure {...figure}>
        <div className={`tone-${tone} chart-some`}>
          <LyingBars bars={[...flows].sort((a, b) => b.count - a.count)} label={`${sides[0]}, ${sides[1]}`} />
        </div>
      </ChartFigure>
    )
  const { height, nodes, ribbons } = layoutFlows(flows)
  return (
    <ChartFigure {...figure}>
      <div className={`tone-${tone}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element. */}
        <svg
          className="chart-svg"
          width="100%"
          height={height + HEAD}
          role="group"
          aria-label={`${sides[0]}, ${sides[1]}`}
        >
          <text className="chart-soft" x="0" y="15">
            {sides[0]}
          </text>
          <text className="chart-soft" x="100%" y="15" textAnchor="end">
            {sides[1]}
          </text>
          {/* biome-ignore lint/a11y/noSvgWithoutTitle: The picture around it carries the name. */}
          <svg x="0" y={HEAD} width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
            {ribbons.map(({ flow, path }) => (
              <MarkLink key={`${flow.from}→${flow.to}`} mark={flow}>
                <path className="chart-ribbon" d={path} />
              </MarkLink>
            ))}
            {nodes.map(({ name, side, y0, y1 }) => (
              <rect
                key={`${side} ${name}`}
                className="chart-part"
                x={side === 'from' ? 0 : 98.8}
                y={y0}
                width="1.2"
                height={y1 - y0}
              />
            ))}
          </svg>
          {nodes.map(({ name, side, count, y0, y1 }) => (
            <text
              key={`${side} ${name}`}
              className="chart-label"
              x={side === 'from' ? '1.2%' : '98.8%'}
              dx={side === 'from' ? 6 : -6}
              y={HEAD + (y0 + y1) / 2 + 5}
              textAnchor={side === 'from' ? 'start' : 'end'}
            >
              {name} <tspan className="chart-strong">{count}</tspan>
            </text>
          ))}
        </svg>
      </div>
    </ChartFigure>
  )
}
