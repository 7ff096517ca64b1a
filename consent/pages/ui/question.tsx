import { Fragment } from 'react'
import { fieldOf } from '#consent/choosing/answer.ts'
import { durationIn } from '#consent/inventory/duration.ts'
import { fingerprintOf } from '#consent/inventory/fingerprint.ts'
import type { Inventory, Language } from '#consent/inventory/inventory.ts'
import { controllersAsked, longestOf, purposesAsked } from '#consent/inventory/rules.ts'
import { pathOf } from '#consent/pages/site.ts'
import { WORDS } from '#consent/pages/words.ts'

// Nothing here may differ from one visitor to another or from page to page: these bytes are kept as what was shown.
// What does differ, the hidden fields, stands in forms outside (`choice-form.tsx`), joined by the `form` attribute.
// `data-fraga` makes the bytes of two materially different questions differ, even when their words do not.

interface Props {
  inventory: Inventory
  language: Language
}

/** The question: in the flow of the page, never over it. Two equal buttons; both are one press. */
export function Question({ inventory, language }: Props) {
  const t = WORDS[language]
  return (
    <section className="ask" aria-labelledby="fraga-rubrik" data-fraga={fingerprintOf(inventory)}>
      <h2 id="fraga-rubrik">{t.question}</h2>
      <p>{t.questionWhat}</p>
      <Asked inventory={inventory} language={language} />
      <p>
        {t.asks} <Names inventory={inventory} />. {t.free}
      </p>
      <p className="buttons">
        <button className="button" type="submit" form="fraga" name="val" value="nej">
          {t.refuse}
        </button>
        <button className="button" type="submit" form="fraga" name="val" value="ja">
          {t.accept}
        </button>
        <a href={`${pathOf({ kind: 'policy', policy: 'cookies', language })}#dina-val`}>{t.chooseSelf}</a>
      </p>
    </section>
  )
}

/** The purposes, with how long they keep anything and who else gets it: known before the answer, not after. */
function Asked({ inventory, language }: Props) {
  const t = WORDS[language]
  return (
    <ul>
      {purposesAsked(inventory).map(({ key, name, explains }) => {
        const rows = inventory.items.filter((item) => item.purpose === key)
        const longest = longestOf(rows)
        const lasts = longest === null ? null : durationIn(longest, language)
        const others = [...new Set(rows.flatMap(({ recipient }) => (recipient ? [recipient] : [])))]
        return (
          <li key={key}>
            <strong>{name[language]}.</strong> {explains[language]} {t.questionHow(lasts, others.join(', '))}
          </li>
        )
      })}
    </ul>
  )
}

const Names = ({ inventory }: { inventory: Inventory }) =>
  controllersAsked(inventory)
    .map(({ name }) => name)
    .join(', ')

/** One yes or no for each purpose. Nothing is filled in beforehand, not even what was answered last time. */
export function Settings({ inventory, language }: Props) {
  const t = WORDS[language]
  return (
    <div className="settings" data-fraga={fingerprintOf(inventory)}>
      <p>
        {t.settingsWhat} {t.asks} <Names inventory={inventory} />. {t.free}
      </p>
      {purposesAsked(inventory).map(({ key, name, explains }) => (
        <fieldset key={key}>
          <legend>{name[language]}</legend>
          <p>{explains[language]}</p>
          {(['nej', 'ja'] as const).map((value) => (
            <Fragment key={value}>
              <label>
                <input type="radio" form="val" name={fieldOf(key)} value={value} required />
                {value === 'ja' ? t.yes : t.no}
              </label>
            </Fragment>
          ))}
        </fieldset>
      ))}
      <p className="buttons">
        <button className="button" type="submit" form="val" name="val" value="egna">
          {t.save}
        </button>
      </p>
    </div>
  )
}

/** In the footer of every page, for whoever has said yes: one press takes it back. */
export function Withdrawal({ inventory, language, purposes }: Props & { purposes: readonly string[] }) {
  const t = WORDS[language]
  const names = inventory.purposes
    .filter(({ key }) => purposes.includes(key))
    .map(({ name }) => name[language].toLowerCase())
  return (
    <p className="withdraw" data-fraga={fingerprintOf(inventory)}>
      {t.saidYes(names.join(', '))}{' '}
      <button className="button" type="submit" form="aterkalla" name="val" value="tillbaka">
        {t.withdraw}
      </button>
    </p>
  )
}
