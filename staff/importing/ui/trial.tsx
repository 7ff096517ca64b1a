import { Panel } from '#components/layout/panel.tsx'
import type { ImportPage } from '#staff/importing/import-page.ts'
import type { Counts } from '#staff/importing/import-staff.ts'

/** The counts of an import, done or rehearsed, as one sentence. */
export function countWords({ read, created, unchanged, updated, rejected }: Counts): string {
  return `${read} rader lästa: ${created} nya, ${updated} ändrade, ${unchanged} oförändrade, ${rejected} avvisade.`
}

/** What an import would change, and which rows it would not take. */
export function Trial({ trial }: { trial: NonNullable<ImportPage['trial']> }) {
  const { differences, rejected, counts } = trial
  const more = counts.created + counts.updated - differences.length
  return (
    <>
      {rejected.length ? (
        <Panel title={`Avvisade rader (${counts.rejected})`} flush>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by the keyboard. */}
          <section className="table-scroll" aria-label="Avvisade rader" tabIndex={0}>
            <table className="table">
              <caption className="sr-only">Avvisade rader med skäl</caption>
              <thead>
                <tr>
                  <th>Rad</th>
                  <th>Skäl</th>
                  <th>Så står det i filen</th>
                </tr>
              </thead>
              <tbody>
                {rejected
                  .toSorted((a, b) => a.line - b.line)
                  .map((row) => (
                    <tr key={row.line}>
                      <th scope="row">{row.line}</th>
                      <td className="cell-main">{row.reason}</td>
                      <td className="soft">{row.values.join(' | ')}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        </Panel>
      ) : null}
      <Panel title={`Skillnad mot registret (${counts.created + counts.updated})`} flush={differences.length > 0}>
        {differences.length === 0 ? <p className="soft">Ingen skillnad.</p> : null}
        {differences.length ? (
          <table className="table table-stack">
            <caption className="sr-only">Vad som skulle ändras</caption>
            <thead>
              <tr>
                <th>Rad</th>
                <th>Nummer i HR-systemet</th>
                <th>Ändring</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((one) => (
                <tr key={one.line}>
                  <th scope="row">{one.line}</th>
                  <td className="cell-fit">{one.externalId}</td>
                  <td className="cell-main">{one.words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
        {more > 0 ? <p className="soft p-4">Och {more} rader till.</p> : null}
      </Panel>
    </>
  )
}
