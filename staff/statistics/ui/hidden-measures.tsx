import type { ToldFigure } from '#staff/statistics/tell.ts'

interface Props {
  readonly figures: readonly ToldFigure[]
  readonly withLetters?: boolean | undefined
}

/** The measures that may not be told to this reader, folded away: what each would have been, and why it is not here. */
export function HiddenMeasures({ figures, withLetters }: Props) {
  if (figures.length === 0) return null
  const count = figures.length === 1 ? 'Ett mått visas inte' : `${figures.length} mått visas inte`
  return (
    <>
      <p className="print-only panel-note">{count}.</p>
      <details className="disclosure panel-fold">
        <summary>{count}</summary>
        <ul className="plain-list">
          {figures.map((figure) => (
            <li key={figure.measure}>
              <strong>
                {withLetters ? `${figure.measure}. ` : null}
                {figure.name}
              </strong>
              <span className="row-under">{figure.formula}</span>
              <span className="row-under">{figure.hidden}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
