import Link from 'next/link'
import { PRIORITY_NAMES } from '#cases/case.ts'
import { IDENTIFICATION_NAMES } from '#cases/case-type.ts'
import type { TypeRow } from '#cases/types/find-type.ts'
import { PRIORITY_LOOKS } from '#cases/ui/looks.ts'
import { StatusTag } from '#components/status/status-tag.tsx'

/** The types of one group, each leading to its settings. */
export function TypeTable({ types, caption }: { types: readonly TypeRow[]; caption: string }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th>Typ</th>
          <th>Prioritet</th>
          <th>Svar</th>
          <th className="cell-wide">Identifiering</th>
          <th>Läge</th>
        </tr>
      </thead>
      <tbody>
        {types.map((type) => (
          <tr key={type.key}>
            <th scope="row" className="cell-main">
              <Link className="row-link" href={`/administration/arendetyper/${type.key}`} prefetch={false}>
                {type.name}
              </Link>
              <span className="row-under">{type.synonyms.slice(0, 6).join(', ')}</span>
            </th>
            <td className="cell-fit">
              <StatusTag {...PRIORITY_LOOKS[type.urgency]}>{PRIORITY_NAMES[type.urgency]}</StatusTag>
            </td>
            <td className="cell-fit">inom {(type.answerMinutes / 60).toLocaleString('sv-SE')} tim</td>
            <td className="cell-wide">{IDENTIFICATION_NAMES[type.identification]}</td>
            <td className="cell-fit">{type.active ? 'används' : 'avstängd'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
