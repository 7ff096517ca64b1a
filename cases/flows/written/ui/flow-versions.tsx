import type { VersionEntry } from '#cases/flows/written/viewing/flow-writing.ts'
import { swedishInstant } from '#platform/dates.ts'

/** Every version that was published, newest first, and what each does otherwise than the one before. */
export function FlowVersions({ versions }: { versions: readonly VersionEntry[] }) {
  if (versions.length === 0) return <p className="soft">Inget är publicerat än. Nya ärenden har inga frågor.</p>
  return (
    <ol className="plain-list">
      {versions.map(({ version, at, who, running, differences }, i) => (
        <li key={version}>
          <strong>Version {version}</strong>
          {i === 0 ? ' · nya ärenden börjar med den' : ''}
          <span className="row-under">
            {who}, {swedishInstant(at)} · {running === 1 ? '1 öppet ärende' : `${running} öppna ärenden`} följer den
          </span>
          {differences ? (
            <details className="disclosure">
              <summary>Vad som är annorlunda än i version {version - 1}</summary>
              <ul className="guidance">
                {differences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
