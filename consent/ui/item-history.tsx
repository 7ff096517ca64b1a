import { durationIn } from '#consent/inventory/duration.ts'
import type { ItemRow } from '#consent/viewing/declared-page.ts'
import { swedishInstant } from '#platform/dates.ts'

/** Every row that one cookie has had, with when each held. */
export function ItemHistory({ history }: { history: readonly ItemRow[] }) {
  return (
    <ol className="plain-list policy-editions">
      {history.map((row) => (
        <li key={row.id}>
          <strong>{durationIn(row.seconds, 'sv')}</strong>. {row.dataSv}
          <span className="row-under">{validity(row)}</span>
        </li>
      ))}
    </ol>
  )
}

function validity({ validFrom, validTo }: ItemRow): string {
  if (validTo && validTo <= validFrom) return `Skulle ha gällt från ${swedishInstant(validFrom)}; ersattes innan dess.`
  return `Från ${swedishInstant(validFrom)}${validTo ? ` till ${swedishInstant(validTo)}` : ''}`
}
