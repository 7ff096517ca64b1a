import type { Language } from '#consent/inventory/inventory.ts'
import type { RecordedChoice } from '#consent/proof/read-record.ts'
import { kindIn, RECORD_WORDS, surfaceIn } from '#consent/proof/words.ts'

interface Props {
  language: Language
  reference: string
  events: readonly RecordedChoice[]
  /** Names of purposes by key, in the page's language. */
  purposes: Readonly<Record<string, string>>
}

/** A visitor's own record: everything that is kept about her choice, to read, take along and erase. */
export function Record({ language, reference, events, purposes }: Props) {
  const t = RECORD_WORDS[language]
  return (
    <section className="record" aria-labelledby="min-post">
      <h2 id="min-post">{t.title}</h2>
      <p>{t.what}</p>
      <p>
        {t.reference}: <code>{reference}</code>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse. */}
      <section className="table-scroll" aria-labelledby="min-post-svar" tabIndex={0}>
        <h3 id="min-post-svar">{t.caption}</h3>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what2}</th>
              <th scope="col">{t.answer}</th>
              <th scope="col">{t.where}</th>
              <th scope="col">{t.shown}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <th scope="row">
                  <time dateTime={event.at.toISOString()}>{t.instant(event.at)}</time>
                </th>
                <td>{kindIn(language, event.kind)}</td>
                <td>
                  {Object.entries(event.choices)
                    .map(([key, yes]) => `${purposes[key] ?? key}: ${yes ? t.yes : t.no}`)
                    .join(', ')}
                </td>
                <td>{surfaceIn(language, event.surface)}</td>
                <td>
                  <a href={`/kakor/underlag/${event.shownSha256}`}>{t.question}</a>,{' '}
                  <a href={`/kakor/underlag/${event.policySha256}`}>{t.policy}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <form method="post" action="/kakor/min-post" className="buttons">
        <input type="hidden" name="referens" value={reference} />
        <input type="hidden" name="sprak" value={language} />
        <button className="button" type="submit" name="gor" value="hamta">
          {t.download}
        </button>
        <button className="button" type="submit" name="gor" value="radera">
          {t.erase}
        </button>
      </form>
      <p>{t.eraseWhat}</p>
    </section>
  )
}

/** For whoever has no cookie any more but kept the reference. */
export function FindRecord({ language }: { language: Language }) {
  const t = RECORD_WORDS[language]
  return (
    <form method="post" action="/kakor/min-post" className="find">
      <label className="find-label" htmlFor="referens">
        {t.find}
      </label>
      <input id="referens" name="referens" type="text" autoComplete="off" maxLength={40} required />
      <input type="hidden" name="sprak" value={language} />
      <button className="button" type="submit" name="gor" value="visa">
        {t.show}
      </button>
    </form>
  )
}
