import { otherMethods } from '#staff/estimates/sentences.ts'
import type { ToldAmount, ToldFigure } from '#staff/statistics/tell.ts'

/** "9 av 14" or "6 / 43,2": each number leads to its rows. Nothing for a figure that is hidden. */
export function Fraction({ figure: { numerator, denominator, unit, name } }: { figure: ToldFigure }) {
  if (!numerator || !denominator) return null
  return (
    <>
      <Amount amount={numerator} what={`raderna i täljaren: ${name}`} />
      {unit === 'rate' || unit === 'per_person' ? ' / ' : ' av '}
      <Amount amount={denominator} what={`raderna i nämnaren: ${name}`} />
    </>
  )
}

function Amount({ amount: { text, href }, what }: { amount: ToldAmount; what: string }) {
  if (href === null) return text
  return (
    <a href={href} aria-label={`${text}, ${what}`}>
      {text}
    </a>
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

function Words({ figure: { formula, source, unit, numerator, denominator } }: { figure: ToldFigure }) {
  const methods = unit === 'share' && numerator && denominator ? otherMethods(numerator.value, denominator.value) : null
  return (
    <>
      <p>{formula}</p>
      {methods ? <p>{methods}</p> : null}
      <p className="soft">Källa: {source}</p>
    </>
  )
}

/** A figure that was concluded from what was published, and not counted in a source. */
export function DerivedMark({ figure }: { figure: ToldFigure }) {
  return figure.derived ? <span className="tag tone-amber">härledd</span> : null
}
