import Link from 'next/link'
import { StatusTag } from '#components/status/status-tag.tsx'
import { durationIn } from '#consent/inventory/duration.ts'
import { STORAGE_NAMES } from '#consent/inventory/names.ts'
import type { DeclaredPage, ItemRow } from '#consent/viewing/declared-page.ts'
import { swedishDate, swedishInstant } from '#platform/dates.ts'

type Props = Pick<DeclaredPage, 'purposes' | 'controllers' | 'now'> & { rows: readonly ItemRow[]; caption: string }

/** What is declared for one part of the site, each row leading to its page. */
export function ItemsTable({ rows, purposes, controllers, now, caption }: Props) {
  const purposeOf = (row: ItemRow) => purposes.find(({ key }) => key === row.purposeKey)
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Namn</th>
          <th scope="col">Ändamål</th>
          <th scope="col">Lagringstid</th>
          <th scope="col">Ansvarig</th>
          <th scope="col">Gäller</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="cell-main">
              <Link className="row-link" href={`/redaktion/kakor/${row.id}`} prefetch={false}>
                <code>{row.name}</code>
              </Link>
              <span className="row-under">
                {STORAGE_NAMES[row.storage]}. {row.dataSv}
              </span>
            </th>
            <td className="cell-fit">
              {purposeOf(row)?.name ?? row.purposeKey}
              <span className="row-under">{row.necessarySv ? 'Sätts utan ja' : 'Kräver ett ja'}</span>
            </td>
            <td className="cell-fit">{durationIn(row.seconds, 'sv')}</td>
            <td className="cell-fit">{controllers.find(({ key }) => key === row.controllerKey)?.name}</td>
            <td className="cell-fit">
              <Validity row={row} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Validity({ row: { validFrom, validTo }, now }: { row: ItemRow; now: Date }) {
  if (validFrom > now)
    return (
      <StatusTag icon="clock" tone="amber">
        från {swedishDate(validFrom)}
      </StatusTag>
    )
  return (
    <>
      sedan {swedishDate(validFrom)}
      {validTo ? <span className="row-under">till {swedishInstant(validTo)}</span> : null}
    </>
  )
}
