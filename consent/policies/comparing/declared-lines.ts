import { durationIn } from '#consent/inventory/duration.ts'
import type { Inventory, InventoryItem, Language } from '#consent/inventory/inventory.ts'
import type { Line, PartLines } from '#consent/policies/comparing/lines.ts'
import type { PartName } from '#consent/policies/policy.ts'

const WORDS = {
  sv: {
    data: 'Vad den sparar',
    purpose: 'Ändamål',
    time: 'Lagringstid',
    setBy: 'Sätts av',
    first: 'förstapart',
    third: 'tredjepart',
    controller: 'Ansvarig',
    recipient: 'Mottagare',
    country: 'Land utanför EU',
    necessary: 'Nödvändig därför att',
    number: 'organisationsnummer',
  },
  en: {
    data: 'What it keeps',
    purpose: 'Purpose',
    time: 'Storage time',
    setBy: 'Set by',
    first: 'first party',
    third: 'third party',
    controller: 'Controller',
    recipient: 'Recipient',
    country: 'Country outside the EU',
    necessary: 'Necessary because',
    number: 'organisation number',
  },
} as const

/**
 * What is declared, as the lines of a text's generated parts. Every fact is a line of its own that names its cookie, so
 * that a comparison says which time was changed. Pure.
 */
export function declaredLines(inventory: Inventory, language: Language): PartLines {
  const { number } = WORDS[language]
  const lines: Record<PartName, Line[]> = {
    kaktabell: inventory.items.flatMap((item) => factsOf(item, inventory, language)),
    ansvariga: inventory.controllers.map(({ name, organisationNumber, contact }) =>
      line([name, organisationNumber && `${number} ${organisationNumber}`, contact].filter(Boolean).join(', ')),
    ),
    ändamål: inventory.purposes.map(({ name, explains }) => line(`${name[language]}: ${explains[language]}`)),
  }
  return lines
}

const line = (text: string): Line => ({ as: 'item', text })

function factsOf(item: InventoryItem, { purposes, controllers }: Inventory, language: Language): Line[] {
  const words = WORDS[language]
  const purpose = purposes.find(({ key }) => key === item.purpose)?.name[language] ?? item.purpose
  const controller = controllers.find(({ key }) => key === item.controller)?.name ?? item.controller
  const facts: readonly (readonly [string, string | null])[] = [
    [words.purpose, purpose],
    [words.data, item.data[language]],
    [words.time, durationIn(item.seconds, language)],
    [words.setBy, `${item.setBy} (${words[item.party]})`],
    [words.controller, controller],
    [words.recipient, item.recipient],
    [words.country, item.thirdCountry && `${item.thirdCountry}. ${item.safeguard ?? ''}`.trim()],
    [words.necessary, item.necessaryBecause?.[language] ?? null],
  ]
  return facts.flatMap(([what, value]) => (value ? [line(`${item.name} – ${what}: ${value}`)] : []))
}
