import type { AnySetting, Row, SettingValue } from '#cases/rules/setting.ts'
import { cellText, valueText } from '#cases/rules/shown.ts'

/** A rule's value, whole: a table as a table, words as words. */
export function ValueShown({ setting, value, of }: { setting: AnySetting; value: SettingValue; of: string }) {
  if (setting.kind === 'words') return <p>{(value as readonly string[]).join(', ') || 'Inga ord'}</p>
  if (setting.kind !== 'table') return <p className="rule-value">{valueText(setting, value)}</p>
  const rows = value as readonly Row[]
  if (rows.length === 0) return <p className="rule-value">Inga rader</p>
  return (
    // Wide tables are read by scrolling, also with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse.
    <section className="table-scroll" aria-label={`${setting.name}, ${of}`} tabIndex={0}>
      <table className="table rule-table">
        <thead>
          <tr>
            {setting.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and are never moved here.
            <tr key={i}>
              {setting.columns.map((column) => (
                <td key={column.key}>{cellText(column, row[column.key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
