import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'

/** What stands in the way of a child's account, and the ways on. A refusal stops the application, never the giver's wish. Pure. */
const BLOCKERS = ['guardian_refuses', 'guardians_unaware', 'protected', 'coordination', 'no_number', 'abroad'] as const
type Blocker = (typeof BLOCKERS)[number]

export interface Blocked {
  readonly key: Blocker
  readonly title: string
  readonly text: string
  readonly ways: readonly string[]
  /** True where the account cannot be opened until it is solved. */
  readonly stops: boolean
}

interface Known {
  readonly facts: SavingsFacts
  /** A guardian has said no to the bank or to us. */
  readonly isRefused: boolean
  /** The child or a guardian has protected identity. */
  readonly isProtected: boolean
  readonly bank: string
}

export function blockersOf({ facts, isRefused, isProtected, bank }: Known): Blocked[] {
  const against = facts.guardian_against === 'yes' || isRefused
  const unaware = facts.guardians_know !== undefined && facts.guardians_know !== 'all'
  const found: Record<Blocker, boolean> = {
    guardian_refuses: against,
    guardians_unaware: unaware,
    protected: isProtected,
    coordination: facts.child_number === 'coordination',
    no_number: facts.child_number === 'none',
    abroad: facts.child_in_sweden === 'no',
  }
  return BLOCKERS.filter((key) => found[key]).map((key) => ({ key, ...WORDS[key](bank) }))
}

type Words = (bank: string) => Omit<Blocked, 'key'>
const WORDS: Record<Blocker, Words> = {
  guardian_refuses: () => ({
    title: 'En vårdnadshavare säger nej',
    text: 'Vårdnadshavarna bestämmer tillsammans (föräldrabalken 12:12). Utan allas underskrift öppnas inget konto. Vi frågar inte varför och tar inte ställning.',
    ways: [
      'Säg till den som ringer att ansökan inte kan gå vidare nu. Berätta inte vem som har sagt nej.',
      'Den som vill ge kan spara i eget namn och senare överlåta sparandet med poängen till ett barnbarn.',
      'Ansökan kan tas upp igen om vårdnadshavaren ändrar sig. Fråga då efter underskriften på nytt.',
      'När barnet fyller 18 kan hen öppna ett eget bosparande.',
    ],
    stops: true,
  }),
  guardians_unaware: () => ({
    title: 'Vet alla vårdnadshavare om ansökan?',
    text: 'Utan vårdnadshavarnas vetskap går vi inte vidare med barnets uppgifter.',
    ways: [
      'Be den som ringer att tala med vårdnadshavarna och höra av sig igen.',
      'En vårdnadshavare kan själv ringa eller börja ansökan.',
    ],
    stops: true,
  }),
  protected: (bank) => ({
    title: 'Skyddade uppgifter i familjen',
    text: `Underskrifterna går bara genom ${bank}. Skicka inga brev, och aldrig till ”båda adresserna”. Den ena vårdnadshavaren får inte veta något om den andra.`,
    ways: [
      'En handläggare med behörighet till skyddade uppgifter tar kontakten, på det sätt som personen själv har valt.',
      `Be ${bank} hantera ansökan manuellt. Säg bara att det gäller ett ärende som ska hanteras enskilt.`,
      'Post går genom Skatteverkets förmedling, ett brev per person.',
    ],
    stops: false,
  }),
  coordination: (bank) => ({
    title: 'Barnet har samordningsnummer',
    text: `${bank} avgör om numret räcker, och vilken identitetsnivå som krävs.`,
    ways: [
      `Vårdnadshavarna ringer ${bank} innan ansökan skickas.`,
      'Får barnet personnummer senare byts numret på barnets kort. Medlemskapet följer med.',
    ],
    stops: false,
  }),
  no_number: (bank) => ({
    title: 'Barnet har inget personnummer',
    text: `Utan personnummer eller samordningsnummer kan ${bank} inte öppna kontot.`,
    ways: ['Vänta tills barnet har fått sitt nummer. Parkera ärendet till dess.'],
    stops: true,
  }),
  abroad: (bank) => ({
    title: 'Barnet bor utomlands',
    text: `${bank} frågar om skattehemvist och avgör om kontot kan öppnas. Vi frågar inte och sparar inga svar.`,
    ways: [
      `Vårdnadshavarna ringer ${bank} innan avgiften betalas.`,
      'Går det inte kan den som vill ge spara i eget namn och överlåta senare.',
    ],
    stops: false,
  }),
}
