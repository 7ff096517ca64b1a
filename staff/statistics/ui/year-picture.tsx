import { YearBars } from '#components/charts/year-bars.tsx'
import type { ToldYear } from '#staff/statistics/headline.ts'
import type { YearNote } from '#staff/statistics/statistics-page.ts'
import { cellOf } from '#staff/statistics/ui/cell-of.ts'

const RUNNING = '*'
const REORGANISED = '†'

interface Props {
  readonly years: readonly ToldYear[]
  /** Years of which only words are known: never 0 per cent. */
  readonly unknown: readonly YearNote[]
  readonly unitName: string
}

/** Each year's leavers as bars, with the share as text: a line of percentages over fourteen people would exaggerate. */
export function YearPicture({ years, unknown, unitName }: Props) {
  const told = years.map((year) => ({
    ...year,
    k: year.figure.numerator?.value ?? 0,
    n: year.figure.denominator?.value ?? 0,
  }))
  const sign = ({ isOver, reorganised }: ToldYear) =>
    `${isOver ? '' : RUNNING}${reorganised ? REORGANISED : ''}` || undefined
  const notes = [
    ...unknown.map(({ toYear, text }) => `Till och med ${toYear}: ${text}`),
    ...(years.some(({ isOver }) => !isOver) ? [`${RUNNING} Året pågår.`] : []),
    ...years
      .filter(({ reorganised }) => reorganised)
      .map(
        ({ year, reorganised }) =>
          `${REORGANISED} ${year}: ${reorganised} följde med en organisationsändring och räknas inte.`,
      ),
    ...(years.some(({ figure }) => figure.derived)
      ? [
          `Härlett: ${years
            .filter(({ figure }) => figure.derived)
            .map(({ year }) => year)
            .join(', ')}. Antalet som lämnat är slutet ur det som publicerats.`,
        ]
      : []),
  ]
  const last = told.findLast(({ isOver }) => isOver)
  return (
    <YearBars
      caption={`Personer som lämnat ${unitName}, år för år`}
      summary={
        last ? `${last.year} gick ${last.k} av ${last.n} till en ny roll inom HSB Stockholm.` : 'Inget helt år är känt.'
      }
      layers={[
        { label: 'Ny roll inom HSB Stockholm', tone: 'green' },
        { label: 'Alla som lämnat', tone: 'neutral' },
      ]}
      notes={notes}
      bars={told.map((year) => ({
        label: String(year.year),
        text: `${year.k} av ${year.n}, ${year.figure.text}`,
        href: year.figure.denominator?.href ?? undefined,
        count: year.k,
        of: year.n,
        share: year.figure.text,
        sign: sign(year),
      }))}
      table={{
        columns: [
          { label: 'År' },
          { label: 'Ny roll inom HSB' },
          { label: 'Alla som lämnat' },
          { label: 'Andel' },
          { label: '95 %' },
        ],
        rows: told.map(({ year, figure, ...rest }) => ({
          cells: [
            `${year}${sign({ year, figure, ...rest }) ?? ''}`,
            cellOf(figure.numerator),
            cellOf(figure.denominator),
            figure.text,
            figure.intervalText,
          ],
        })),
      }}
    />
  )
}
