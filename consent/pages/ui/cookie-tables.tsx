import { Fragment } from 'react'
import { durationIn } from '#consent/inventory/duration.ts'
import { type Inventory, type InventoryItem, type Language, PUBLIC_PART } from '#consent/inventory/inventory.ts'
import { WORDS } from '#consent/pages/words.ts'

interface Props {
  inventory: Inventory
  language: Language
}

/** What is stored, a table for each purpose, those that need a yes first. */
export function CookieTables({ inventory, language }: Props) {
  return inventory.purposes.map((purpose) => {
    const rows = inventory.items.filter((item) => item.purpose === purpose.key)
    // With a line below, which no heading of a text has in its address.
    const id = `kakor_${inventory.sitePart.key}_${purpose.key}`
    const title = inventory.sitePart.key === PUBLIC_PART ? purpose.name : inventory.sitePart.name
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse.
      <section key={purpose.key} className="table-scroll" aria-labelledby={id} tabIndex={0}>
        <h3>{title[language]}</h3>
        <CookieTable id={id} rows={rows} necessary={purpose.necessary} inventory={inventory} language={language} />
      </section>
    )
  })
}

interface TableProps extends Props {
  id: string
  rows: readonly InventoryItem[]
  necessary: boolean
}

function CookieTable({ id, rows, necessary, inventory, language }: TableProps) {
  const t = WORDS[language]
  const nameOf = (key: string) => inventory.controllers.find((one) => one.key === key)?.name ?? key
  return (
    <table className="table">
      <caption id={id}>
        {inventory.sitePart.key === PUBLIC_PART && `${inventory.sitePart.name[language]}. `}
        {necessary ? t.noNeed : t.needsYes}
      </caption>
      <thead>
        <tr>
          {[t.cookie, t.holds, t.lasts, t.setBy, t.answers, t.recipient, ...(necessary ? [t.why] : [])].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <code>{row.name}</code>
              <span className="under">{t.storage[row.storage]}</span>
            </th>
            <td className="wide">{row.data[language]}</td>
            <td>{durationIn(row.seconds, language)}</td>
            <td>
              <span lang="sv">{row.setBy}</span>
              <span className="under">{t.party[row.party]}</span>
            </td>
            <td lang="sv">{nameOf(row.controller)}</td>
            <td lang={row.recipient || row.thirdCountry ? 'sv' : undefined}>{recipientOf(row, language)}</td>
            {necessary && <td className="wide">{row.necessaryBecause?.[language]}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What things are stored for, in words. */
export function Purposes({ inventory, language }: Props) {
  const t = WORDS[language]
  return (
    <dl>
      {inventory.purposes.map(({ key, name, explains, necessary }) => (
        <Fragment key={key}>
          <dt>{name[language]}</dt>
          <dd>
            {explains[language]} <strong>{necessary ? t.noNeed : t.needsYes}.</strong>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Who answers for what is stored, and how they are reached. */
export function Controllers({ inventory, language }: Props) {
  const t = WORDS[language]
  return (
    <dl>
      {inventory.controllers.map(({ key, name, organisationNumber, contact }) => (
        <Fragment key={key}>
          <dt>{name}</dt>
          <dd>
            {t.organisationNumber}: {organisationNumber ?? t.notEntered}
          </dd>
          <dd>
            {t.reach}: {contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
          </dd>
          <dd>
            {t.onPart}: {inventory.sitePart.name[language]}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

/** Who gets the data, and where outside EU/EES with what protection. */
function recipientOf({ recipient, thirdCountry, safeguard }: InventoryItem, language: Language): string {
  const abroad = thirdCountry ? ` (${thirdCountry}: ${safeguard})` : ''
  return `${recipient ?? WORDS[language].nobody}${abroad}`
}
