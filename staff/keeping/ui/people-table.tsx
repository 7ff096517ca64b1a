import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { PersonRow, TreeRow } from '#staff/keeping/register-page.ts'
import { CONTRACT_NAMES, STATE_NAMES } from '#staff/moving/reason-words.ts'

/** A unit's people today, and those who are about to begin. */
export function PeopleTable({
  people,
  units,
  caption,
}: {
  people: readonly PersonRow[]
  units: readonly TreeRow[]
  caption: string
}) {
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th>Medarbetare</th>
          <th>Tjänst</th>
          <th>Anställning</th>
          <th>Sedan</th>
          <th>Läge</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={`${person.id}-${person.validFrom}`}>
            <th scope="row">
              <Link className="row-link" href={`/medarbetare/register/${person.id}`} prefetch={false}>
                {person.name}
              </Link>
            </th>
            <td>
              {person.title}
              <span className="row-under">{names.get(person.unitId)}</span>
            </td>
            <td>{CONTRACT_NAMES[person.contract]}</td>
            <td className="cell-fit" data-label="Sedan">
              {swedishPlainDate(person.validFrom)}
            </td>
            <td>
              {person.validTo ? (
                <StatusTag icon="calendar-clock" tone="amber">
                  Sista dag {swedishPlainDate(person.validTo)}
                </StatusTag>
              ) : null}
              {person.state ? <StatusTag icon="calendar">{STATE_NAMES[person.state]}</StatusTag> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
