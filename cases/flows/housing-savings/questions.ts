import {
  CALLERS,
  CHILD_NUMBERS,
  GUARDIAN_COUNTS,
  GUARDIANS_KNOW,
  MATTERS,
  type SavingsFacts,
} from '#cases/flows/housing-savings/facts.ts'
import { RELATIONS } from '#cases/flows/housing-savings/limit-settings.ts'
import type { Question } from '#cases/flows/question.ts'

const WHO = 'Vem och vad'
const CHILD = 'Barnet och vårdnadshavarna'
const MEMBER = 'Medlemskapet'
const MONEY = 'Sparandet'
const HAND_OVER = 'Överlåtelsen'

const child = ({ matter }: SavingsFacts) => matter === 'child'
const transfer = ({ matter }: SavingsFacts) => matter === 'transfer'
const opens = ({ matter }: SavingsFacts) => matter === 'own' || matter === 'child'

/** What is asked, in the order it is asked aloud. */
export const QUESTIONS: readonly Question<SavingsFacts>[] = [
  { key: 'matter', kind: 'choice', ask: 'Vad vill du göra?', options: MATTERS, part: WHO },
  {
    key: 'caller',
    kind: 'choice',
    ask: 'Vem är du?',
    hint: 'Var och en får svar om sitt eget. Om någon annans sparande svarar vi bara allmänt.',
    options: CALLERS,
    part: WHO,
  },
  {
    key: 'guardians_know',
    kind: 'choice',
    ask: 'Vet barnets vårdnadshavare om det här?',
    options: GUARDIANS_KNOW,
    part: WHO,
    when: child,
  },
  {
    key: 'guardian_against',
    kind: 'yes_no',
    ask: 'Har någon av dem sagt nej?',
    hint: 'Fråga inte varför, och skriv inte ned det.',
    part: WHO,
    when: (facts) => child(facts) && (facts.guardians_know === 'all' || facts.guardians_know === 'some'),
  },
  {
    key: 'guardians',
    kind: 'choice',
    ask: 'Hur många vårdnadshavare har barnet?',
    hint: 'Namnen fyller du i på ärendet. Fråga inte var de bor.',
    options: GUARDIAN_COUNTS,
    part: CHILD,
    when: child,
  },
  {
    key: 'child_number',
    kind: 'choice',
    ask: 'Har barnet personnummer?',
    options: CHILD_NUMBERS,
    part: CHILD,
    when: child,
  },
  { key: 'child_in_sweden', kind: 'yes_no', ask: 'Bor barnet i Sverige?', part: CHILD, when: child },
  {
    key: 'is_member',
    kind: 'yes_no',
    ask: 'Är den som ska spara redan medlem i HSB?',
    hint: 'Ett barn är medlem i sitt eget namn, inte genom en förälder.',
    part: MEMBER,
    when: opens,
  },
  {
    key: 'member_since',
    kind: 'date',
    ask: 'Medlem från och med?',
    part: MEMBER,
    when: (facts) => opens(facts) && facts.is_member === 'yes',
  },
  { key: 'monthly', kind: 'amount', ask: 'Hur mycket ska sparas varje månad?', part: MONEY, when: opens },
  {
    key: 'once',
    kind: 'amount',
    ask: 'Ska något sättas in på en gång?',
    hint: 'Lämna tomt om inte.',
    part: MONEY,
    when: opens,
  },
  {
    key: 'supervised',
    kind: 'yes_no',
    ask: 'Är det ett villkor för gåvan att överförmyndaren kontrollerar den?',
    hint: 'Fråga bara om givaren själv tar upp det.',
    part: MONEY,
    when: (facts) => child(facts) && facts.caller === 'giver',
  },
  {
    key: 'relation',
    kind: 'choice',
    ask: 'Vem ska ta över sparandet?',
    hint: 'Så som personen är släkt med den som överlåter.',
    options: RELATIONS,
    part: HAND_OVER,
    when: transfer,
  },
  {
    key: 'share',
    kind: 'number',
    ask: 'Hur stor del ska överlåtas?',
    unit: 'procent',
    min: 1,
    max: 100,
    part: HAND_OVER,
    when: transfer,
  },
  {
    key: 'transferor_minor',
    kind: 'yes_no',
    ask: 'Är den som överlåter under 18 år?',
    part: HAND_OVER,
    when: transfer,
  },
  {
    key: 'supervisor_consents',
    kind: 'yes_no',
    ask: 'Har överförmyndaren lämnat samtycke?',
    part: HAND_OVER,
    when: (facts) => transfer(facts) && facts.transferor_minor === 'yes',
  },
]
