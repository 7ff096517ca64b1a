import Link from 'next/link'
import { valueText } from '#cases/rules/shown.ts'
import type { RuleNow } from '#cases/rules/viewing/rules-page.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** The rules of one group, each leading to its page. */
export function RulesTable({ rules, caption }: { rules: readonly RuleNow[]; caption: string }) {
  return (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Regel</th>
          <th scope="col">Gäller nu</th>
          <th scope="col">Kommer</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ setting, value, isDefault, coming, exceptions }) => (
          <tr key={setting.key}>
            <th scope="row" className="cell-main">
              <Link className="row-link" href={`/administration/regler/${setting.key}`} prefetch={false}>
                {setting.name}
              </Link>
              <span className="row-under">{setting.explains}</span>
            </th>
            <td className="rule-cell">
              {inShort(valueText(setting, value))}
              <span className="row-under">
                {isDefault ? 'Grundvärde' : 'Ändrat'}
                {exceptions ? `, ${exceptions} ${exceptions === 1 ? 'förening har eget' : 'föreningar har eget'}` : ''}
              </span>
            </td>
            <td className="rule-cell">
              {coming.map((next) => (
                <span key={next.validFrom} className="block">
                  {inShort(valueText(setting, next.value))}
                  <span className="row-under">från {swedishPlainDate(next.validFrom)}</span>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A letter's paragraph would make the list unreadable; its own page shows it whole. */
function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text
}
