import type { Claim } from '#cases/flows/rent-deferral/facts.ts'
import type { DeferralMatter, MatterOf } from '#cases/flows/rent-deferral/letters/matter.ts'
import { LETTER_COSTS } from '#cases/flows/rent-deferral/letters/settings.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { swedishPlainDate } from '#platform/dates.ts'

/** What the letter says in words: the answer in a line, what to do in a few, then the parts under their headings. */
export interface Told {
  readonly title: string
  readonly answer: readonly string[]
  readonly parts: readonly (readonly [heading: string, text: string])[]
}

/** The member's words for what is owed. */
function debtOf(claim: Claim | null): string {
  const debt = claim?.startsWith('fee') ? 'avgiften' : 'hyran'
  return claim?.endsWith('premises') ? `${debt} för lokalen` : debt
}

/** With spaces that do not break: a day is read in one piece. */
const by = (day: string) => `den ${swedishPlainDate(day).replaceAll(' ', '\u00A0')}`
/** "som står på avin" where the day is not known. */
const aviDay = (due: string | null) => (due ? by(due) : 'den dag som står på avin')

export function told(matter: DeferralMatter, rules: Rules): Told {
  const debt = debtOf(matter.avi.claim)
  switch (matter.occasion) {
    case 'grant':
      return granted(matter, debt, rules)
    case 'partly':
      return partly(matter, debt, rules)
    case 'refuse':
      return {
        title: `Du får inte anstånd med ${debt}`,
        answer: [`Vi kan inte flytta dagen. Avin gäller som den är: ${payAvi(matter)}`],
        parts: [
          ['Därför', matter.motivation],
          ['Om det blir svårt att betala', EARLY],
        ],
      }
    case 'hand_over':
      return {
        title: 'Vi har lämnat över ditt ärende',
        answer: [`${matter.handedTo} tar över din fråga om ${debt}. Vänd dig dit från och med nu.`],
        parts: [['Därför', matter.motivation]],
      }
    case 'breach':
      return breach(matter, debt)
    case 'lapse':
      return {
        title: `Anståndet med ${debt} gäller inte längre`,
        answer: [
          `Vi har inte fått betalningen. Därför gäller avins förfallodag igen, ${aviDay(matter.avi.due)}.`,
          `${kronor(matter.remainingOre)} är kvar att betala. Använd samma OCR-nummer som på avin.`,
        ],
        parts: [['Det här kan du göra', `Betala det som är kvar så snart du kan. ${EARLY}`]],
      }
    case 'completion':
      return {
        title: 'Tack, allt är betalt',
        answer: [`Du har betalat ${debt} som vi kom överens om. Du behöver inte göra något mer.`],
        parts: [],
      }
  }
}

const EARLY = 'Hör av dig till oss så tidigt du kan. Då är det lättare att hitta en lösning tillsammans.'
const ORDINARY =
  'Nya avier betalar du som vanligt, senast på den dag som står på dem. Anståndet gäller bara den här avin.'
const HOW = 'Använd samma OCR-nummer som på avin. Betalningen räknas från den dag då din bank tog emot uppdraget.'

function payAvi({ avi, day }: DeferralMatter): string {
  const amount = avi.ore === null ? 'betala avin' : `betala ${kronor(avi.ore)}`
  if (avi.due && avi.due < day) return `${amount} så snart du kan. Avins förfallodag var ${by(avi.due)}.`
  return `${amount} senast ${aviDay(avi.due)}.`
}

function granted(matter: MatterOf<'grant' | 'partly'>, debt: string, rules: Rules): Told {
  const [first] = matter.parts
  if (matter.parts.length === 1 && first)
    return {
      title: `Du får vänta med att betala ${debt}`,
      answer: [`Betala ${kronor(first.ore)} senast ${by(first.due)}. ${HOW}`],
      parts: terms(matter, rules),
    }
  return {
    title: `Du får dela upp ${debt}`,
    answer: [
      `Du betalar ${kronor(matter.deferredOre)} i ${matter.parts.length} delar.${first ? ` Den första betalar du senast ${by(first.due)}.` : ''}`,
      HOW,
    ],
    parts: terms(matter, rules),
  }
}

function partly(matter: MatterOf<'grant' | 'partly'>, debt: string, rules: Rules): Told {
  const rest = (matter.avi.ore ?? matter.deferredOre) - matter.deferredOre
  const [first] = matter.parts
  const later =
    matter.parts.length === 1 && first
      ? `${kronor(first.ore)} betalar du senast ${by(first.due)}.`
      : `${kronor(matter.deferredOre)} betalar du i ${matter.parts.length} delar.`
  const now =
    rest > 0 ? ` Resten, ${kronor(rest)}, betalar du senast ${aviDay(matter.avi.due)}, som det står på avin.` : ''
  return {
    title: rest > 0 ? `Du får vänta med en del av ${debt}` : `Du får anstånd med ${debt}, men inte som du önskade`,
    answer: [`${later}${now}`, HOW],
    parts: [['Därför', matter.motivation], ...terms(matter, rules)],
  }
}

/** What a deferral costs, what it does not touch, and what happens if it cannot be kept. */
function terms(matter: MatterOf<'grant' | 'partly'>, rules: Rules): Told['parts'] {
  const late = matter.parts.length > 1 ? 'en betalning' : 'betalningen'
  return [
    ['Ränta och avgift', costsOf(matter.costs, rules)],
    ['Dina andra avier', ORDINARY],
    [
      'Om det blir svårt att betala i tid',
      `${EARLY} Kommer ${late} inte i tid kan anståndet upphöra. Då gäller avins förfallodag igen, ${aviDay(matter.avi.due)}.`,
    ],
  ]
}

function costsOf({ interestOre, feeOre }: MatterOf<'grant' | 'partly'>['costs'], rules: Rules): string {
  if (!interestOre && !feeOre) return 'Du betalar ingen ränta och ingen avgift för anståndet.'
  return [
    interestOre ? '' : 'Du betalar ingen ränta.',
    feeOre ? '' : 'Du betalar ingen avgift.',
    interestOre ? `Räntan för tiden är ${kronor(interestOre)}.` : '',
    feeOre ? `Avgiften för planen är ${kronor(feeOre)}.` : '',
    rule(rules, LETTER_COSTS),
    interestOre
      ? 'Räntan kan bli lägre om du är sjuk, arbetslös eller något liknande har hänt (räntelagen 8 §). Säg till oss i så fall.'
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function breach({ part, payBy, avi }: MatterOf<'breach'>, debt: string): Told {
  return {
    title: `Vi har inte sett din betalning av ${debt}`,
    answer: [
      `${kronor(part.ore)} skulle vara betalt ${by(part.due)}. Har du redan betalat? Då behöver du inte göra något.`,
      payBy ? `Betala senast ${by(payBy)}, så gäller anståndet som förut. ${HOW}` : HOW,
    ],
    parts: [
      [
        'Om du inte kan betala',
        `${EARLY} Kommer betalningen inte kan anståndet upphöra. Då gäller avins förfallodag igen, ${aviDay(avi.due)}.`,
      ],
    ],
  }
}
