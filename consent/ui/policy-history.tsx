import type { PolicyPage } from '#consent/viewing/policies-page.ts'
import { swedishInstant } from '#platform/dates.ts'

const ACTS: Record<string, string> = {
  saved: 'sparade utkastet',
  scheduled: 'planerade publiceringen',
  unscheduled: 'sparade om, och tog tillbaka tiden',
  published: 'publicerade',
  discarded: 'slängde utkastet',
}

/** Every edition with its reason; what has been done with drafts is folded away. */
export function PolicyHistory({ history, events, path }: Pick<PolicyPage, 'history' | 'events'> & { path: string }) {
  return (
    <>
      <ol className="plain-list policy-editions">
        {history.map(({ edition, effectiveAt, reason, editor }) => (
          <li key={edition}>
            <strong>Utgåva {edition}</strong>, {swedishInstant(effectiveAt)}
            <span className="row-under">{reason}</span>
            <span className="row-under">{editor}</span>
          </li>
        ))}
      </ol>
      <p className="mt-2">
        <a className="link" href={`${path}/versioner`}>
          Läs och jämför versionerna på webbplatsen
        </a>
      </p>
      {events.length ? (
        <details className="disclosure">
          <summary>Vem som har gjort vad</summary>
          <ul className="plain-list">
            {events.map(({ id, at, who, kind }) => (
              <li key={id}>
                {who} {ACTS[kind] ?? kind} {swedishInstant(at)}.
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
