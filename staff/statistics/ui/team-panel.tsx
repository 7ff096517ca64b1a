import { Panel } from '#components/layout/panel.tsx'
import type { TeamRow } from '#staff/statistics/team-table.ts'
import { decimal } from '#staff/statistics/tell.ts'
import { Fraction } from '#staff/statistics/ui/figure.tsx'

/** The units below the one that was asked for, each by itself. */
export function TeamPanel({ teams, unitName }: { teams: readonly TeamRow[]; unitName: string }) {
  return (
    <Panel title="Enheterna under" flush>
      <p className="panel-note">
        Teamen summerar inte till {unitName}. Ett byte mellan två team är en avgång från teamet men inte från {unitName}
        .
      </p>
      <table className="table table-stack table-paper">
        <caption className="sr-only">Intern andel och omsättning per enhet</caption>
        <thead>
          <tr>
            <th scope="col">Enhet</th>
            <th scope="col" className="cell-num">
              Medelantal
            </th>
            <th scope="col" className="cell-num">
              Gick till ny roll inom HSB
            </th>
            <th scope="col" className="cell-num">
              Andel
            </th>
            <th scope="col" className="cell-num">
              Avgångar / medelantal
            </th>
            <th scope="col" className="cell-num">
              Omsättning
            </th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ unitId, name, share, turnover, headcount }) => (
            <tr key={unitId}>
              <th scope="row" className="cell-main">
                {name}
              </th>
              <td className="cell-num" data-label="Medelantal">
                {headcount === null ? '–' : decimal(headcount)}
              </td>
              <td className="cell-num" data-label="Gick till ny roll inom HSB">
                <Fraction figure={share} />
              </td>
              <td className="cell-num" data-label="Andel">
                {share.text}
              </td>
              <td className="cell-num" data-label="Avgångar / medelantal">
                <Fraction figure={turnover} />
              </td>
              <td className="cell-num" data-label="Omsättning">
                {turnover.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
