import { shownAmount } from '#cases/flows/answer.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { forecast } from '#cases/flows/housing-savings/points.ts'
import { POINT_PRICE, POINTS_PER_MONTH, POINTS_PER_YEAR } from '#cases/flows/housing-savings/settings.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { Panel } from '#components/layout/panel.tsx'

interface Props {
  facts: SavingsFacts
  rules: Rules
  /** ÅÅÅÅ-MM. */
  firstMonth: string
}

/** What the saving would give in points over the coming years: a forecast by the rules, never the account's own figures. */
export function ForecastPanel({ facts, rules, firstMonth }: Props) {
  const { monthly, once = 0 } = facts
  if (!monthly && !once) return null
  const years = forecast(rules, { monthly: monthly ?? 0, once, firstMonth })
  return (
    <Panel title="Prognos: poäng de kommande åren" flush>
      <div className="table-scroll">
        <table className="table forecast">
          <caption>
            En prognos, inte ett löfte. Den gäller om reglerna står sig och inget tas ut. Ett poäng per{' '}
            {shownAmount(rule(rules, POINT_PRICE))}, högst {rule(rules, POINTS_PER_MONTH)} i månaden och{' '}
            {rule(rules, POINTS_PER_YEAR)} om året.
          </caption>
          <thead>
            <tr>
              <th scope="col">År</th>
              <th scope="col" className="cell-num">
                Sparas
              </th>
              <th scope="col" className="cell-num">
                Poäng
              </th>
              <th scope="col" className="cell-num">
                Sammanlagt
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, months, deposited, points, total }) => (
              <tr key={year}>
                <th scope="row">
                  {year}
                  {months < 12 ? (
                    <span className="row-under">{months === 1 ? '1 månad' : `${months} månader`}</span>
                  ) : null}
                </th>
                <td className="cell-num">{shownAmount(deposited)}</td>
                <td className="cell-num">{points}</td>
                <td className="cell-num">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
