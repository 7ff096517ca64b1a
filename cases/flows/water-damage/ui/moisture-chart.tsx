import type { ReadingEntry } from '#cases/flows/water-damage/viewing/detail.ts'
import { MEASURES, type Measure } from '#cases/flows/water-damage/work.ts'
import { swedishPlainDate } from '#platform/dates.ts'

const WIDTH = 320
const HEIGHT = 110
const EDGE = { left: 8, right: 52, top: 18, bottom: 20 }

interface Props {
  title: string
  measure: Measure
  target: number
  readings: readonly ReadingEntry[]
}

/** Readings over time against what counts as dry, drawn by the server; the table beside it says the same in figures. */
export function MoistureChart({ title, measure, target, readings }: Props) {
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return null
  const { name, unit } = MEASURES[measure]
  const days = readings.map(({ takenOn }) => Date.parse(takenOn))
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const values = [target, ...readings.map(({ value }) => value)]
  // What is read off is how far it is from dry, so the scale begins a little below and not at nought.
  const [least, most] = [0.85 * Math.min(...values), Math.max(...values, 1)]
  const inner = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom }
  // A single reading stands in the middle.
  const x = (day: number) => round(EDGE.left + (to === from ? 0.5 : (day - from) / (to - from)) * inner.width)
  const y = (value: number) => round(EDGE.top + ((most - value) / (most - least)) * inner.height)
  const points = readings.map((reading, i) => ({ ...reading, x: x(days[i] ?? from), y: y(reading.value) }))
  const shown = (value: number) => `${value.toLocaleString('sv-SE')} ${unit}`
  const dry = y(target)
  const label =
    first === last
      ? `${title}, ${name.toLocaleLowerCase('sv')}: ${shown(first.value)} ${swedishPlainDate(first.takenOn)}. Torrt är högst ${shown(target)}.`
      : `${title}, ${name.toLocaleLowerCase('sv')}: från ${shown(first.value)} ${swedishPlainDate(first.takenOn)} till ${shown(last.value)} ${swedishPlainDate(last.takenOn)}. Torrt är högst ${shown(target)}.`
  return (
    <svg className="moisture-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="moisture-target" x1={EDGE.left} x2={WIDTH - EDGE.right} y1={dry} y2={dry} />
      <text className="moisture-text" x={WIDTH - EDGE.right + 10} y={dry + 4}>
        torrt {target.toLocaleString('sv-SE')}
      </text>
      <polyline className="moisture-line" points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point) => (
        <circle
          key={point.key}
          className={point.value <= point.target ? 'moisture-point moisture-dry' : 'moisture-point'}
          cx={point.x}
          cy={point.y}
          r={3.5}
        />
      ))}
      <text className="moisture-text" x={EDGE.left} y={(points[0]?.y ?? 0) - 8}>
        {first.value.toLocaleString('sv-SE')}
      </text>
      {first === last ? null : (
        <text className="moisture-text moisture-end" x={WIDTH - EDGE.right} y={(points.at(-1)?.y ?? 0) - 8}>
          {last.value.toLocaleString('sv-SE')}
        </text>
      )}
      <text className="moisture-text" x={EDGE.left} y={HEIGHT - 4}>
        {first.takenOn}
      </text>
      {first === last ? null : (
        <text className="moisture-text moisture-end" x={WIDTH - EDGE.right} y={HEIGHT - 4}>
          {last.takenOn}
        </text>
      )}
    </svg>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
