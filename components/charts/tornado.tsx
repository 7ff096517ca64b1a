import { scaleLinear } from 'd3-scale'
import { type ChartProps, type Mark, percentOf } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { MarkLink } from '#components/charts/mark-link.tsx'
import type { Tone } from '#components/tone.ts'

/** How far the result moves when one input goes from its low value to its high one and all others stay likely. */
interface Swing extends Mark {
  readonly atLow: number
  readonly atHigh: number
}

interface Props extends ChartProps {
  /** Widest first. */
  readonly swings: readonly Swing[]
  /** The result when every input is the likely one, with its words. */
  readonly base: { readonly value: number; readonly label: string }
  readonly tone?: Tone | undefined
}

const TOP = 26
const ROW = 48

/** Which input the result hangs on most: one bar per input around the result of the likely values. */
export function Tornado({ swings, base, tone = 'water', ...figure }: Props) {
  const values = [base.value, ...swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = scaleLinear([least, most === least ? least + 1 : most], [0, 1])
  const line = x(base.value)
  const anchor = line < 0.25 ? 'start' : line > 0.75 ? 'end' : 'middle'
  return (
    <ChartFigure {...figure}>
      <div className={`tone-${tone} chart-inset`}>
        {/* biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element. */}
        <svg className="chart-svg" width="100%" height={TOP + swings.length * ROW} role="group" aria-label="Känslighet">
          <text className="chart-strong" x={percentOf(line)} y="14" textAnchor={anchor}>
            {base.label}
          </text>
          <line
            className="chart-target"
            x1={percentOf(line)}
            x2={percentOf(line)}
            y1={TOP - 6}
            y2={TOP + swings.length * ROW}
          />
          {swings.map((swing, i) => {
            const [left, right] = [x(Math.min(swing.atLow, swing.atHigh)), x(Math.max(swing.atLow, swing.atHigh))]
            const y = TOP + i * ROW
            return (
              <MarkLink key={swing.label} mark={swing}>
                <rect className="chart-hit" x="0" y={y} width="100%" height={ROW} />
                <rect
                  className="chart-part"
                  x={percentOf(left)}
                  y={y + 24}
                  width={percentOf(right - left)}
                  height="14"
                />
                <line className="chart-cut" x1={percentOf(line)} x2={percentOf(line)} y1={y + 24} y2={y + 38} />
                <g>
                  <text className="chart-halo" x="0" y={y + 17}>
                    {swing.label}
                  </text>
                  <text className="chart-halo chart-soft chart-roomy" x="100%" y={y + 17} textAnchor="end">
                    {swing.text}
                  </text>
                </g>
              </MarkLink>
            )
          })}
        </svg>
      </div>
    </ChartFigure>
  )
}
