import { type ReactNode, useId } from 'react'
import type { ChartProps, Layer } from '#components/charts/chart.ts'
import { ChartDataTable } from '#components/charts/chart-data-table.tsx'

interface Props extends ChartProps {
  /** The colours with their names, in the order in which the picture has them. */
  readonly layers?: readonly Layer[] | undefined
  readonly children: ReactNode
}

/** A picture with its caption, its reservations and, always, its table. Complete without a script and on paper. */
export function ChartFigure({ caption, summary, table, notes, layers, children }: Props) {
  const id = useId()
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="chart-caption">
        {caption}
      </figcaption>
      <p className="sr-only">{summary}</p>
      {layers ? (
        <ul className="chart-legend">
          {layers.map(({ label, tone }) => (
            <li key={label} className={`tone-${tone}`}>
              <span className="chart-swatch" aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      ) : null}
      {children}
      {notes?.length ? (
        <ul className="chart-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <ChartDataTable table={table} caption={`${caption}, som tabell`} />
    </figure>
  )
}
