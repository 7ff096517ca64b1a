import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { POLICIES } from '#consent/policies/policy.ts'
import type { PolicyStanding } from '#consent/viewing/policies-page.ts'
import { swedishDate, swedishInstant } from '#platform/dates.ts'

/** The policies, what the public reads and what is being written. */
export function PoliciesTable({ policies }: { policies: readonly PolicyStanding[] }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">Policyer</caption>
      <thead>
        <tr>
          <th scope="col">Policy</th>
          <th scope="col">Publicerad</th>
          <th scope="col">Utkast</th>
        </tr>
      </thead>
      <tbody>
        {policies.map(({ kind, newest, draft }) => (
          <tr key={kind}>
            <th scope="row" className="cell-main">
              <Link className="row-link" href={`/redaktion/policyer/${kind}`} prefetch={false}>
                {POLICIES[kind].name}
              </Link>
              <span className="row-under">{POLICIES[kind].path}</span>
            </th>
            <td className="cell-fit">
              {newest ? (
                <>
                  Utgåva {newest.edition}
                  <span className="row-under">{swedishDate(newest.effectiveAt)}</span>
                </>
              ) : (
                'Inget än'
              )}
            </td>
            <td className="cell-fit" data-label="Utkast">
              {draft?.scheduledAt ? (
                <StatusTag icon="clock" tone="amber">
                  Publiceras {swedishInstant(draft.scheduledAt)}
                </StatusTag>
              ) : draft ? (
                <StatusTag icon="pencil" tone="water">
                  Sparat {swedishInstant(draft.savedAt)}
                </StatusTag>
              ) : (
                <span className="soft">Inget</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
