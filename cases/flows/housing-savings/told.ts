import type { Caller } from '#cases/flows/housing-savings/facts.ts'

/** What may be said to whoever is on the line about somebody's saving. Guidance for the agent; the reason stands beside it. Pure. */
export interface Told {
  readonly to: string
  readonly may: readonly string[]
  readonly mayNot: readonly string[]
  readonly why: string
}

const HOW = 'Hur det går till: medlemskap, bankens ansökan, vårdnadshavarnas underskrifter, vad det kostar'
const HOW_OWN = 'Hur det går till: medlemskap, bankens ansökan, vad det kostar och vad poängen ger'
const SECRETS = [
  'Barnets saldo och poäng',
  'Om, när eller varför en vårdnadshavare har skrivit under eller sagt nej',
  'Adress, telefonnummer eller personnummer till barnet eller vårdnadshavarna',
  'Om någon har skyddade uppgifter',
] as const

/** Guardians decide over a minor's saving and may know it; a giver gives, and what she has given is the child's own. */
export function toldTo(
  caller: Caller | undefined,
  saver: { readonly isAdult: boolean; readonly isChild: boolean },
): Told {
  if (!saver.isChild) return about(caller)
  if (caller === 'guardian' && !saver.isAdult)
    return {
      to: 'Vårdnadshavaren',
      may: [HOW, 'Barnets saldo och poäng, när hen är identifierad', 'Att en underskrift fattas, men inte varför'],
      mayNot: ['Den andra vårdnadshavarens adress, telefonnummer eller skäl', 'Om någon har skyddade uppgifter'],
      why: 'Vårdnadshavarna förvaltar barnets tillgångar tillsammans till dess barnet fyller 18 år (föräldrabalken 10:2, 12:12, 13:1).',
    }
  if (caller === 'saver')
    return {
      to: saver.isAdult ? 'Den som sparar' : 'Barnet självt',
      may: [HOW, 'Eget saldo och egna poäng, efter identifiering'],
      mayNot: ['Vårdnadshavarnas adress, telefonnummer eller skäl'],
      why: 'Sparandet är barnets eget. Från 18 år förfogar hen ensam över det (föräldrabalken 9:1).',
    }
  const to = caller === 'giver' ? 'Givaren' : caller === 'guardian' ? 'Föräldern till ett vuxet barn' : 'Den som ringer'
  return {
    to,
    may: [
      HOW,
      ...(caller === 'giver' ? ['Hur hen lägger upp sin egen överföring, och att ansökan går vidare eller inte'] : []),
    ],
    mayNot: SECRETS,
    why: saver.isAdult
      ? 'Barnet är myndigt. Bara hen själv får veta något om sparandet (föräldrabalken 9:1).'
      : 'En gåva är barnets egendom så snart den är given. Den som har gett har ingen rätt att se den.',
  }
}

function about(caller: Caller | undefined): Told {
  const self = caller === 'saver' || caller === 'representative'
  return {
    to: self ? (caller === 'saver' ? 'Den som sparar' : 'Ombudet, inom sin fullmakt') : 'Den som ringer',
    may: [HOW_OWN, ...(self ? ['Saldo, poäng och läget i ärendet, efter identifiering'] : [])],
    mayNot: self ? ['Något om någon annans sparande'] : ['Saldo, poäng och om personen sparar hos oss'],
    why: 'Var och en får veta om sitt eget sparande. Vi svarar allmänt på frågor om någon annans.',
  }
}
