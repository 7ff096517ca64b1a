import { swedishInstant } from '#platform/dates.ts'
import type { YearFigures } from '#staff/closing-years/year-figures.ts'
import type { ClosedYear } from '#staff/closing-years/years-page.ts'

/** Each closed year with what it tells, and every change of it since. */
export function YearsTable({ years }: { years: readonly ClosedYear[] }) {
  return (
    <table className="table table-stack table-paper">
      <caption className="sr-only">Stängda år och deras revideringar</caption>
      <thead>
        <tr>
          <th>År</th>
          <th>Siffror</th>
          <th>Stängt</th>
          <th>Revideringar</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, closedAt, closedBy, figures, revisions }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td className="cell-fit">{words(figures)}</td>
            <td className="cell-fit" data-label="Stängt av">
              {closedBy}
              <span className="row-under">{swedishInstant(closedAt)}</span>
            </td>
            <td className="cell-main" data-label="Revideringar">
              {revisions.length ? null : <span className="soft">inga</span>}
              <ul className="plain-list">
                {revisions.map((one) => (
                  <li key={one.id}>
                    {one.reason}
                    <span className="row-under">
                      {one.actor}, {swedishInstant(one.at)}. Före: {words(one.before)}. Efter: {words(one.after)}.
                    </span>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function words({ exits, leavers, averageHeadcount }: YearFigures): string {
  const people = averageHeadcount === null ? '' : `, ${averageHeadcount.toLocaleString('sv-SE')} i snitt`
  return `${exits.internal} av ${leavers} till ny roll${people}`
}
