import type { ReactNode } from 'react'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { swedishPlainDate } from '#platform/dates.ts'

interface Part {
  readonly due: string
  readonly ore: number
}

/** The days and amounts of a deferral, and their sum. `status` adds what became of each part. */
export function PartsTable<P extends Part>(props: {
  parts: readonly P[]
  caption: string
  status?: ((part: P, index: number) => ReactNode) | undefined
}) {
  const { parts, caption, status } = props
  return (
    <table className="parts num">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Del</th>
          <th scope="col">Betalas senast</th>
          <th scope="col" className="parts-sum">
            Belopp
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <tr key={part.due}>
            <th scope="row">{index + 1}</th>
            <td>
              {swedishPlainDate(part.due)}
              {status ? <span className="parts-state">{status(part, index)}</span> : null}
            </td>
            <td className="parts-sum">{kronor(part.ore)}</td>
          </tr>
        ))}
      </tbody>
      {parts.length > 1 ? (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              Summa
            </th>
            <td className="parts-sum">{kronor(parts.reduce((sum, { ore }) => sum + ore, 0))}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}
