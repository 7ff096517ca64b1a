import type { Conclusions } from '#cases/flows/conclusions.ts'
import { Callout } from '#components/status/callout.tsx'

/**
 * What the caller is told now, what the agent must heed, and which rules guide. Nothing here decides who pays. Once the
 * call is long over, what was said in it is folded away.
 */
export function FlowConclusions({ concluded, isFolded = false }: { concluded: Conclusions; isFolded?: boolean }) {
  const { say, warnings, guidance } = concluded
  return (
    <>
      {warnings.map(({ kind, text }) => (
        <Callout key={text} kind={kind}>
          {text}
        </Callout>
      ))}
      {say.length && isFolded ? (
        <details className="disclosure">
          <summary>Säg till den som ringer</summary>
          <Sentences say={say} />
        </details>
      ) : null}
      {say.length && !isFolded ? (
        <div className="say">
          <h3 className="subheading">Säg till den som ringer</h3>
          <Sentences say={say} />
        </div>
      ) : null}
      {guidance.length ? (
        <details className="disclosure">
          <summary>Vägledning om ansvar och regler</summary>
          <ul className="guidance">
            {guidance.map(({ text, rule }) => (
              <li key={text}>
                {text}
                <span className="row-under">{rule}</span>
              </li>
            ))}
          </ul>
          <p className="soft small">Vägledning för dig. Vi avgör inte vem som ansvarar och ger inga juridiska råd.</p>
        </details>
      ) : null}
    </>
  )
}

function Sentences({ say }: { say: readonly string[] }) {
  return (
    <ol className="sentences">
      {say.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  )
}
