import { type ChartProps, type Mark, percentOf } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'
import { MarkLink } from '#components/charts/mark-link.tsx'
import type { Tone } from '#components/tone.ts'

/** A share between 0 and 1 with its interval; null where there was nobody to count. */
interface Share extends Mark {
  readonly share: number | null
  readonly low?: number | undefined
  readonly high?: number | undefined
}

interface Props extends ChartProps {
  readonly shares: readonly Share[]
  /** A line that all are held against, with its words: "Mål 60 %". */
  readonly target?: { readonly share: number; readonly label: string } | undefined
  readonly tone?: Tone | undefined
}

const TOP = 24
const ROW = 48
const FOOT = 24
const TICKS = [0, 0.25, 0.5, 0.75, 1]

const anchor = (share: number) => (share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle')

/** Shares as dots, each with a whisker as long as chance could have carried it, and the target as a line. */
export function ShareDot({ shares, target, tone = 'green', ...figure }: Props) {
  const bottom = TOP + shares.length * ROW
  return (
    <ChartFigure {...figure}>
      <div className={`tone-${tone} chart-inset`}>
        {/* biome-ignore lint/a11y/useSemanticElements: A group of marks inside an SVG has no other element. */}
        <svg className="chart-svg" width="100%" height={bottom + FOOT} role="group" aria-label="Andelar med intervall">
          <g>
            {TICKS.map((tick) => (
              <g key={tick}>
                <line className="chart-grid" x1={percentOf(tick)} x2={percentOf(tick)} y1={TOP} y2={bottom} />
                <text className="chart-soft" x={percentOf(tick)} y={bottom + 17} textAnchor={anchor(tick)}>
                  {tick * 100} %
                </text>
              </g>
            ))}
          </g>
          {target ? (
            <g>
              <line
                className="chart-target"
                x1={percentOf(target.share)}
                x2={percentOf(target.share)}
                y1={TOP - 4}
                y2={bottom}
              />
              <text className="chart-strong" x={percentOf(target.share)} y="14" textAnchor={anchor(target.share)}>
                {target.label}
              </text>
            </g>
          ) : null}
          {shares.map((row, i) => (
            <MarkLink key={row.label} mark={row}>
              <rect className="chart-hit" x="0" y={TOP + i * ROW} width="100%" height={ROW} />
              <g>
                <text className="chart-halo" x="0" y={TOP + i * ROW + 17}>
                  {row.label}
                </text>
                <text className="chart-halo chart-soft" x="100%" y={TOP + i * ROW + 17} textAnchor="end">
                  {row.text}
                </text>
              </g>
              {row.share === null ? null : <Whisker share={row} y={TOP + i * ROW + 33} />}
            </MarkLink>
          ))}
        </svg>
      </div>
    </ChartFigure>
  )
}

function Whisker({ share: { share, low, high }, y }: { share: Share; y: number }) {
  return (
    <g>
      {low === undefined || high === undefined ? null : (
        <g className="chart-whisker">
          <line x1={percentOf(low)} x2={percentOf(high)} y1={y} y2={y} />
          <line x1={percentOf(low)} x2={percentOf(low)} y1={y - 5} y2={y + 5} />
          <line x1={percentOf(high)} x2={percentOf(high)} y1={y - 5} y2={y + 5} />
        </g>
      )}
      <circle className="chart-part" cx={percentOf(share ?? 0)} cy={y} r="6" />
    </g>
  )
}
