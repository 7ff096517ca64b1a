import type { Block, LetterContent, LetterKind } from '#cases/flows/rent-deferral/letters/letter.ts'
import type { DeferralMatter } from '#cases/flows/rent-deferral/letters/matter.ts'
import {
  LETTER_CONTACT,
  LETTER_DECIDER,
  LETTER_HELP,
  LETTER_PROTECTED,
  LETTER_SENDER,
} from '#cases/flows/rent-deferral/letters/settings.ts'
import { type Told, told } from '#cases/flows/rent-deferral/letters/told.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** The whole letter, from which page, print and PDF are made: the answer first, then what it rests on, then the way on. */
export function letterOf(matter: DeferralMatter, rules: Rules): LetterContent {
  const { title, answer, parts } = told(matter, rules)
  return {
    kind: kindOf(matter),
    title,
    sender: rule(rules, LETTER_SENDER),
    reference: matter.number,
    day: matter.day,
    to: addressed(matter, rules),
    blocks: [
      ...answer.map(text),
      ...planOf(matter),
      { kind: 'facts', label: 'Det här gäller det', rows: factsOf(matter, rules) },
      ...parts.flatMap(section),
      ...section(['Om något är fel', HEARD]),
      ...(matter.occasion === 'completion' ? [] : section(['Stöd och råd', rule(rules, LETTER_HELP)])),
      ...section(['Kontakta oss', rule(rules, LETTER_CONTACT)]),
    ],
  }
}

const HEARD =
  'Tycker du att vi har missförstått något? Eller har något ändrats för dig? Hör av dig, så tar vi upp ditt ärende igen.'

const text = (words: string): Block => ({ kind: 'text', text: words })
const section = ([heading, words]: Told['parts'][number]): Block[] => [{ kind: 'heading', text: heading }, text(words)]

function kindOf(matter: DeferralMatter): LetterKind {
  switch (matter.occasion) {
    case 'grant':
      return matter.parts.length > 1 ? 'plan' : 'granted'
    case 'partly':
      return 'partly'
    case 'refuse':
      return 'refused'
    case 'hand_over':
      return 'handed_over'
    case 'breach':
      return 'breach'
    case 'lapse':
      return 'lapsed'
    case 'completion':
      return 'completed'
  }
}

/** A protected person's letter carries no address, whatever the recipient was filled in with. */
function addressed({ recipient: { name, shielded, address } }: DeferralMatter, rules: Rules): string[] {
  return [name, ...(shielded ? [rule(rules, LETTER_PROTECTED)] : address)]
}

function planOf(matter: DeferralMatter): Block[] {
  if (!('parts' in matter) || matter.parts.length < 2) return []
  const rows = matter.parts.map(({ due, ore }, index) => [`${index + 1}`, swedishPlainDate(due), kronor(ore)])
  const sum = kronor(matter.parts.reduce((total, { ore }) => total + ore, 0))
  return [
    {
      kind: 'table',
      label: 'Dina betalningar',
      head: ['Del', 'Betala senast', 'Belopp'],
      rows: [...rows, ['Summa', '', sum]],
    },
  ]
}

function factsOf(matter: DeferralMatter, rules: Rules): [string, string][] {
  const { avi, recipient, decidedOn } = matter
  const newDue = 'parts' in matter && matter.parts.length === 1 ? matter.parts[0]?.due : undefined
  const decided = ['grant', 'partly', 'refuse'].includes(matter.occasion)
  const { creditor, decider } = namesOf(matter, rules)
  const rows: [string, string | null | false | undefined][] = [
    [avi.claim?.startsWith('fee') ? 'Förening' : 'Hyresvärd', creditor],
    ['Objekt', !recipient.shielded && recipient.object],
    ['Avins OCR-nummer', avi.ocr],
    ['Avins belopp', avi.ore !== null && kronor(avi.ore)],
    ['Avins förfallodag', avi.due && swedishPlainDate(avi.due)],
    ['Ny förfallodag', newDue && swedishPlainDate(newDue)],
    ['Beslutat av', decided && decider],
    ['Beslutat den', decided && swedishPlainDate(decidedOn)],
  ]
  return rows.filter((row): row is [string, string] => !!row[1])
}

/** Whose claim, and who decided. An association's name tells where somebody lives, and a protected person knows hers. */
function namesOf({ creditor, decidedBy, recipient }: DeferralMatter, rules: Rules) {
  const ours = rule(rules, LETTER_DECIDER)
  if (creditor?.kind !== 'association') return { creditor: creditor?.name, decider: ours }
  const name = recipient.shielded ? null : creditor.name
  const board = `Styrelsen i ${name ?? 'din förening'}`
  return { creditor: name, decider: decidedBy === 'board' ? board : `${ours}, på uppdrag av ${name ?? 'din förening'}` }
}
