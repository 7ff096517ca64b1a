import type { ToldFigure } from '#staff/statistics/tell.ts'

/** "9 av 14" or "6 / 43,2": each number leads to its rows. Nothing for a figure that is hidden. */
export function Fraction({ figure: { numerator, denominator, unit, name } }: { figure: ToldFigure }) {
  if (!numerator || !denominator) return null
  return (
    <>
      <a href={numerator.href} aria-label={`${numerator.text}, raderna i täljaren: ${name}`}>
        {numerator.text}
      </a>
      {unit === 'rate' || unit === 'per_person' ? ' / ' : ' av '}
      <a href={denominator.href} aria-label={`${denominator.text}, raderna i nämnaren: ${name}`}>
        {denominator.text}
      </a>
    </>
  )
}

/** The formula, unfolded in place and always on paper: hovering works neither by touch nor by keyboard. */
export function Definition({ figure }: { figure: ToldFigure }) {
  return (
    <>
      <details className="disclosure">
        <summary>Så räknas det</summary>
        <Words figure={figure} />
      </details>
      <div className="print-only">
        <Words figure={figure} />
      </div>
    </>
  )
}

function Words({ figure: { formula, source } }: { figure: ToldFigure }) {
  return (
    <>
      <p>{formula}</p>
      <p className="soft">Källa: {source}</p>
    </>
  )
}

/** A figure that was concluded from what was published, and not counted in a source. */
export function DerivedMark({ figure }: { figure: ToldFigure }) {
  return figure.derived ? <span className="tag tone-amber">härledd</span> : null
}
