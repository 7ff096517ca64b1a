import type { AnySetting } from '#cases/rules/setting.ts'
import { valueText } from '#cases/rules/shown.ts'
import { ValueShown } from '#cases/rules/ui/value-shown.tsx'
import type { RuleEntry } from '#cases/rules/viewing/rules-page.ts'
import { swedishInstant, swedishPlainDate } from '#platform/dates.ts'

/** Who set what, when, from which day and why; newest first. */
export function RuleHistory({ setting, history }: { setting: AnySetting; history: readonly RuleEntry[] }) {
  if (history.length === 0) return <p className="soft">Ingen har ändrat regeln. Grundvärdet gäller.</p>
  return (
    <ol className="plain-list rule-history">
      {history.map((entry) => (
        <li key={entry.id}>
          <strong>{valueText(setting, entry.value)}</strong> från och med {swedishPlainDate(entry.validFrom)}
          {entry.association ? `, för ${entry.association}` : ''}
          <span className="row-under">{entry.source}</span>
          <span className="row-under">
            {entry.who}, {swedishInstant(entry.at)}
          </span>
          {setting.kind === 'table' || setting.kind === 'words' ? (
            <details className="disclosure">
              <summary>Visa hela</summary>
              <ValueShown setting={setting} value={entry.value} of={`satt ${swedishInstant(entry.at)}`} />
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
