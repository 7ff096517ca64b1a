import type { Resolution } from '#cases/case.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import type { SavingsStep } from '#cases/flows/housing-savings/progress.ts'

/** What is done in a story; `ago` in open minutes before now, an open day has 480. */
export type Deed = { readonly ago: number } & (
  | { readonly deed: 'child' }
  | { readonly deed: 'step'; readonly step: SavingsStep }
  /** `who` is the first or the second guardian. */
  | { readonly deed: 'ask' | 'sign' | 'refuse'; readonly who: 0 | 1 }
  | { readonly deed: 'wait'; readonly party: string }
  | { readonly deed: 'note' | 'call'; readonly text: string }
  | { readonly deed: 'close'; readonly as: Resolution; readonly text: string }
)
export interface SavingsStory {
  readonly title: string
  readonly text: string
  /** Whose child: any family, one with protected identity, or one whose child is soon eighteen. */
  readonly family: 'any' | 'protected' | 'teen'
  /** Which colleague: 0 is Amira, 1 Jonas; a protected family's case has somebody with the right. */
  readonly agent: number
  readonly ago: number
  readonly facts: SavingsFacts
  readonly deeds: readonly Deed[]
}

const DAY = 480
const KNOWN: SavingsFacts = {
  matter: 'child',
  caller: 'giver',
  guardians_know: 'all',
  guardian_against: 'no',
  guardians: 'two',
  child_number: 'personal',
  child_in_sweden: 'yes',
  is_member: 'no',
  monthly: 30_000,
}
const note = (ago: number, text: string): Deed => ({ ago, deed: 'note', text })
const step = (ago: number, one: SavingsStep): Deed => ({ ago, deed: 'step', step: one })
const child = (ago: number): Deed => ({ ago, deed: 'child' })
const sign = (ago: number, who: 0 | 1): Deed => ({ ago, deed: 'sign', who })
const ask = (ago: number): Deed[] => [
  { ago, deed: 'ask', who: 0 },
  { ago: ago - 2, deed: 'ask', who: 1 },
]
/** From the call to the bank; an open day between the membership and the bank. */
const toTheBank = (ago: number): Deed[] => [
  child(ago - 5),
  step(ago - 8, 'guardians_told'),
  step(ago - DAY, 'applied'),
  step(ago - 3 * DAY, 'member'),
  step(ago - 5 * DAY, 'bank'),
  ...ask(ago - 5 * DAY - 5),
]

export const SAVINGS_STORIES: readonly SavingsStory[] = [
  {
    title: 'Mormor vill spara till barnbarnet varje månad',
    text: 'Har läst om bosparande i tidningen. Vill spara 300 kronor i månaden åt barnbarnet. Undrar vad hon kan göra själv.',
    family: 'any',
    agent: 0,
    ago: 25,
    facts: { ...KNOWN, guardians: 'unknown' },
    deeds: [],
  },
  {
    title: 'Farfar vill ge 10 000 kronor i dopgåva och sedan spara',
    text: 'Vill sätta in 10 000 kronor nu och 500 i månaden. Föräldrarna är med på det och sköter ansökan om medlemskap.',
    family: 'any',
    agent: 1,
    ago: 2 * DAY,
    facts: { ...KNOWN, monthly: 50_000, once: 1_000_000 },
    deeds: [child(2 * DAY - 6), step(2 * DAY - 9, 'guardians_told'), step(DAY, 'applied')],
  },
  {
    title: 'Bosparande till barnbarn, en underskrift fattas',
    text: 'Mormor har börjat ansökan. Båda föräldrarna ska skriva under hos banken med BankID.',
    family: 'any',
    agent: 0,
    ago: 20 * DAY,
    facts: KNOWN,
    deeds: [
      ...toTheBank(20 * DAY),
      sign(13 * DAY, 0),
      { ago: 12 * DAY, deed: 'wait', party: 'Vårdnadshavarens underskrift' },
    ],
  },
  {
    title: 'Bosparande till barnbarn, en vårdnadshavare säger nej',
    text: 'Farmor vill spara till barnbarnet. Föräldrarna lever isär.',
    family: 'any',
    agent: 1,
    ago: 11 * DAY,
    facts: KNOWN,
    deeds: [
      ...toTheBank(11 * DAY),
      sign(4 * DAY, 0),
      { ago: 3 * DAY, deed: 'refuse', who: 1 },
      note(
        3 * DAY - 4,
        'Har inte sagt till givaren vem det gäller. Ringer henne om möjligheten att spara i eget namn.',
      ),
      { ago: 2 * DAY, deed: 'wait', party: 'Givarens besked om hon sparar i eget namn' },
    ],
  },
  {
    title: 'Bosparande åt ett barn, hanteras enskilt',
    text: 'En moster vill spara åt ett syskonbarn. Banken är underrättad om att ärendet hanteras manuellt.',
    family: 'protected',
    agent: 0,
    ago: 9 * DAY,
    facts: KNOWN,
    deeds: [
      ...toTheBank(9 * DAY),
      sign(2 * DAY, 0),
      { ago: DAY, deed: 'wait', party: 'Banken, som hanterar ansökan manuellt' },
    ],
  },
  {
    title: 'Vill överraska med ett bosparkonto till sonsonen',
    text: 'Det är tänkt som en överraskning till julafton. Föräldrarna vet inget än.',
    family: 'any',
    agent: 1,
    ago: DAY,
    facts: { ...KNOWN, guardians_know: 'none', guardian_against: undefined },
    deeds: [
      note(DAY - 4, 'Berättat att vårdnadshavarna måste veta och skriva under. Han pratar med dem och ringer igen.'),
    ],
  },
  {
    title: 'Bosparande till barn med samordningsnummer utomlands',
    text: 'Familjen bor i Oslo. Barnet har svenskt samordningsnummer. Morfar vill spara inför flytten hem.',
    family: 'any',
    agent: 0,
    ago: 2 * DAY + 60,
    facts: { ...KNOWN, child_number: 'coordination', child_in_sweden: 'no' },
    deeds: [
      child(2 * DAY + 50),
      step(2 * DAY + 40, 'guardians_told'),
      { ago: DAY, deed: 'wait', party: 'Bankens besked om kontot kan öppnas' },
    ],
  },
  {
    title: 'Kontot är öppet, första poängen väntas',
    text: 'Farmor vill spara till barnbarnet innan hen fyller 18, och undrar vem som bestämmer sedan.',
    family: 'teen',
    agent: 1,
    ago: 18 * DAY,
    facts: { ...KNOWN, monthly: 50_000 },
    deeds: [
      ...toTheBank(18 * DAY),
      sign(11 * DAY, 0),
      sign(10 * DAY, 1),
      step(8 * DAY, 'account'),
      step(6 * DAY, 'standing_transfer'),
      { ago: 6 * DAY - 5, deed: 'wait', party: 'Månadsskiftet, då poängen syns' },
    ],
  },
  {
    title: 'Mormors bosparande till barnbarnet är klart',
    text: 'Vill spara 300 kronor i månaden åt barnbarnet.',
    family: 'any',
    agent: 0,
    ago: 38 * DAY,
    facts: KNOWN,
    deeds: [
      ...toTheBank(38 * DAY),
      sign(31 * DAY, 0),
      sign(30 * DAY, 1),
      step(28 * DAY, 'account'),
      step(26 * DAY, 'standing_transfer'),
      step(6 * DAY, 'points'),
      {
        ago: 6 * DAY - 5,
        deed: 'close',
        as: 'solved',
        text: 'Kontot är öppet och din överföring går den 25:e varje månad. Det du sätter in är barnets pengar. Frågor om saldo och poäng svarar vi barnets vårdnadshavare på.',
      },
    ],
  },
  {
    title: 'Vill börja bospara själv',
    text: 'Är medlem sedan flera år och vill spara till en egen lägenhet. Undrar hur poängen räknas.',
    family: 'any',
    agent: 1,
    ago: 3 * DAY,
    facts: { matter: 'own', caller: 'saver', is_member: 'yes', member_since: '2021-04-12', monthly: 70_000 },
    deeds: [step(3 * DAY - 10, 'bank'), { ago: 2 * DAY, deed: 'wait', party: 'Bankens bekräftelse' }],
  },
  {
    title: 'Överlåter hela sitt bosparande till barnbarnet',
    text: 'Har köpt lägenhet och behöver inte poängen. Barnbarnet söker sin första bostad.',
    family: 'any',
    agent: 0,
    ago: 9 * DAY + 30,
    facts: {
      matter: 'transfer',
      caller: 'saver',
      relation: 'grandchild',
      share: 100,
      transferor_minor: 'no',
    },
    deeds: [step(6 * DAY, 'document'), { ago: 6 * DAY - 5, deed: 'wait', party: 'Bankens överlåtelse' }],
  },
  {
    title: 'Vill överlåta poäng till en väns dotter',
    text: 'Har poäng som inte används. Vännens dotter står i kö och behöver dem.',
    family: 'any',
    agent: 1,
    ago: 5 * DAY,
    facts: { matter: 'transfer', caller: 'saver', relation: 'other', share: 50, transferor_minor: 'no' },
    deeds: [
      {
        ago: 5 * DAY - 12,
        deed: 'close',
        as: 'informed',
        text: 'Ett bosparande kan bara överlåtas till nära släktingar, eller genom bodelning och arv. En väns dotter kan därför inte ta över det. Sparandet och poängen är kvar hos dig.',
      },
    ],
  },
]
