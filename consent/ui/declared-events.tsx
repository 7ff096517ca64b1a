import type { DeclaredEvent } from '#consent/viewing/declared-page.ts'
import { swedishInstant } from '#platform/dates.ts'

/** Who changed what is declared, and why; newest first. */
export function DeclaredEvents({ events, empty }: { events: readonly DeclaredEvent[]; empty: string }) {
  if (events.length === 0) return <p className="soft">{empty}</p>
  return (
    <ol className="plain-list policy-editions">
      {events.map(({ id, at, who, about, reason }) => (
        <li key={id}>
          <strong>{about}</strong>: {reason}
          <span className="row-under">
            {who}, {swedishInstant(at)}
          </span>
        </li>
      ))}
    </ol>
  )
}
