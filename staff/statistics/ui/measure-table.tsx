import type { Asked } from '#staff/statistics/asked.ts'
import type { ToldFigure } from '#staff/statistics/tell.ts'
import { Fraction } from '#staff/statistics/ui/figure.tsx'
import { HiddenMeasures } from '#staff/statistics/ui/hidden-measures.tsx'
import { periodText } from '#staff/statistics/ui/words.ts'

const isPooled = (figure: ToldFigure, asked: Asked) => figure.from !== asked.from || figure.to !== asked.to

interface Props {
  readonly caption: string
  readonly figures: readonly ToldFigure[]
  readonly asked: Asked
  /** The letters of the published definitions are how one speaks of them; the measures go by their names. */
  readonly withLetters?: boolean | undefined
}

/** Figures with their fractions and formulas, then those that this reader is not told. */
export function MeasureTable({ figures, ...props }: Props) {
  const told = figures.filter(({ hidden }) => !hidden)
  return (
    <>
      {told.length > 0 ? <ToldMeasures {...props} figures={told} /> : null}
      <HiddenMeasures figures={figures.filter(({ hidden }) => hidden)} withLetters={props.withLetters} />
    </>
  )
}

/** A name is never enough: the formula stands in the row. */
function ToldMeasures({ caption, figures, asked, withLetters }: Props) {
  return (
    <table className="table table-stack table-paper">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Mått</th>
          <th scope="col" className="cell-num">
            Värde
          </th>
          <th scope="col" className="cell-num">
            Antal
          </th>
          <th scope="col" className="cell-num">
            95 %
          </th>
          <th scope="col">Så räknas det</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.measure}>
            <th scope="row" className="measure-name">
              {withLetters ? `${figure.measure}. ` : null}
              {figure.name}
            </th>
            <td className="cell-num measure-value">{figure.text}</td>
            <td className="cell-num">
              <Fraction figure={figure} />
            </td>
            <td className="cell-num">{figure.intervalText}</td>
            <td className="cell-main">
              {figure.formula}
              {isPooled(figure, asked) ? <strong> Gäller {periodText(figure)} tillsammans.</strong> : null}
              <span className="row-under">{figure.source}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
