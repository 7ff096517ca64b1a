import type { Conclusions } from '#cases/flows/conclusions.ts'
import { Callout } from '#components/status/callout.tsx'

/** What the caller is told now, what the agent must heed, and which rules guide. Nothing here decides who pays. */
export function FlowConclusions({ concluded }: { concluded: Conclusions }) {
  const { say, warnings, guidance } = concluded
  return (
    <>
      {warnings.map(({ kind, text }) => (
        <Callout key={text} kind={kind}>
          {text}
        </Callout>
      ))}
      {say.length ? (
        <div className="say">
          <h3 className="subheading">Säg till den som ringer</h3>
          <ol>
            {say.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
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
