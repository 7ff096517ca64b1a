import type { ChartProps, Layer } from '#components/charts/chart.ts'
import { ChartFigure } from '#components/charts/chart-figure.tsx'

interface Props extends ChartProps {
  /** The groups in the order in which they stand, first to last. */
  readonly layers: readonly Layer[]
  /** One row of people per time; `people` has one whole number per layer and is null where nothing can be said. */
  readonly rows: readonly {
    readonly label: string
    readonly people: readonly number[] | null
    /** "8 kvar i KOMS, 1 intern roll, 1 lämnat HSB", or why nothing can be said. */
    readonly text: string
  }[]
}

/** Ten people and what became of them, for a reader who has never met a percentage. */
export function TenFigures({ layers, rows, ...figure }: Props) {
  return (
    <ChartFigure {...figure} layers={layers}>
      <ul className="chart-people">
        {rows.map(({ label, people, text }) => (
          <li key={label}>
            <span className="chart-people-label">{label}</span>
            {people ? (
              <svg viewBox="0 0 250 34" role="img" aria-label={`${label}: ${text}`}>
                {people
                  .flatMap((count, layer) => Array.from({ length: count }, () => layer))
                  .map((layer, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: Ten alike; their place is all they are.
                    <g key={i} className={`tone-${layers[layer]?.tone} chart-person-${layer}`}>
                      <circle cx={i * 25 + 12} cy="8" r="5.5" />
                      <path d={`M${i * 25 + 3},32 v-6 a9,9 0 0 1 18,0 v6 z`} />
                    </g>
                  ))}
              </svg>
            ) : null}
            <span className="chart-people-text">{text}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  )
}
