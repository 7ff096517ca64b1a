import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import type { OpeningRow } from '#staff/openings/read-openings.ts'

/** Openings, the one that closes first at the top. */
export function OpeningTable({ rows, caption }: { rows: readonly OpeningRow[]; caption: string }) {
  // A column that says nothing of any row is not there.
  const namesReceiver = rows.some(({ receiver }) => receiver !== null)
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Tjänst</th>
          {namesReceiver ? <th scope="col">Mottagande chef</th> : null}
          <th scope="col">Sök senast</th>
          <th scope="col">Läge</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="cell-main">
              <Link className="row-link" href={`/medarbetare/tjanster/${row.id}`} prefetch={false}>
                {row.title}
              </Link>
              <span className="row-under">{row.unit || row.area}</span>
            </th>
            {namesReceiver ? <td data-label="Mottagande chef">{row.receiver}</td> : null}
            <td className="cell-fit" data-label="Sök senast">
              {swedishPlainDate(row.applyBy)}
            </td>
            <td className="cell-fit">
              <OpeningState row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function OpeningState({ row }: { row: OpeningRow }) {
  if (row.acceptedOn) return <StatusTag icon="circle-check">Tillsatt</StatusTag>
  if (row.withdrawnOn) return <StatusTag icon="circle-x">Tillbakadragen</StatusTag>
  if (row.applied)
    return (
      <StatusTag icon="send" tone="green">
        Du har sökt
      </StatusTag>
    )
  return row.open ? (
    <StatusTag icon="circle-dot" tone="green">
      Går att söka
    </StatusTag>
  ) : (
    <StatusTag icon="hourglass" tone="amber">
      Urval pågår
    </StatusTag>
  )
}
