import type { AnswersTo, VisitsOfDay } from '#consent/viewing/consents-page.ts'
import { swedishPlainDate } from '#platform/dates.ts'

const count = (value: number | null) => (value === null ? 'färre än 5' : value.toLocaleString('sv-SE'))
/** A sum, or that no day has enough of them for one. */
const total = (value: number | null) => (value === null ? 'för få att visa' : value.toLocaleString('sv-SE'))
const share = (value: number | null) =>
  value === null ? '–' : value.toLocaleString('sv-SE', { style: 'percent', maximumFractionDigits: 0 })

/** How visitors answered one purpose, day by day. */
export function AnswersTable({ name, days, sum }: AnswersTo) {
  return (
    <table className="table">
      <caption>
        Tillsammans om {name.toLowerCase()}: ja {total(sum.yes)}, nej {total(sum.no)}, tillbakatagna{' '}
        {total(sum.withdrawn)}. Dagar med färre än 5 är inte med.
      </caption>
      <thead>
        <tr>
          <th scope="col">Dag</th>
          <th scope="col" className="cell-num">
            Ja
          </th>
          <th scope="col" className="cell-num">
            Nej
          </th>
          <th scope="col" className="cell-num">
            Andel ja
          </th>
          <th scope="col" className="cell-num">
            Tillbakatagna
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((one) => (
          <tr key={one.day}>
            <th scope="row">{swedishPlainDate(one.day)}</th>
            <td className="cell-num">{count(one.yes)}</td>
            <td className="cell-num">{count(one.no)}</td>
            <td className="cell-num">{share(one.share)}</td>
            <td className="cell-num">{count(one.withdrawn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was read, day by day; visits and visitors only of those who said yes to statistics. */
export function VisitsTable({ visits }: { visits: readonly VisitsOfDay[] }) {
  return (
    <table className="table">
      <caption>Visningar räknas för alla. Besök och besökare bara för dem som har sagt ja till statistik.</caption>
      <thead>
        <tr>
          <th scope="col">Dag</th>
          <th scope="col" className="cell-num">
            Visningar
          </th>
          <th scope="col" className="cell-num">
            Besök
          </th>
          <th scope="col" className="cell-num">
            Besökare
          </th>
        </tr>
      </thead>
      <tbody>
        {visits.map((one) => (
          <tr key={one.day}>
            <th scope="row">{swedishPlainDate(one.day)}</th>
            <td className="cell-num">{count(one.views)}</td>
            <td className="cell-num">{count(one.visits)}</td>
            <td className="cell-num">{count(one.visitors)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
