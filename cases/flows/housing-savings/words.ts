import { shownAmount } from '#cases/flows/answer.ts'
import type { Guidance, Warning } from '#cases/flows/conclusions.ts'
import { blockersOf } from '#cases/flows/housing-savings/blockers.ts'
import type { SavingsFacts } from '#cases/flows/housing-savings/facts.ts'
import { mostUsefulMonthly } from '#cases/flows/housing-savings/points.ts'
import {
  BANK,
  CHILD_FEE,
  FEE,
  MEMBERSHIP_DAYS,
  POINTS_PER_MONTH,
  STAKE,
} from '#cases/flows/housing-savings/settings.ts'
import { supervisionOn } from '#cases/flows/housing-savings/supervision.ts'
import { transferOf } from '#cases/flows/housing-savings/transfer.ts'
import { type Rules, rule } from '#cases/rules/rules.ts'
import { stockholmDate } from '#platform/dates.ts'

/** What the agent says, is warned of and is guided by. Short sentences, the answer first. Pure. */

export function sayFor(facts: SavingsFacts, rules: Rules): string[] {
  switch (facts.matter) {
    case 'child':
      return [...child(facts, rules), ...points(facts, rules)]
    case 'own':
      return [...own(facts, rules), ...points(facts, rules)]
    case 'transfer':
      return [...transferOf(facts, rules).notes]
    case 'points':
      return pointsOnly(facts)
    default:
      return []
  }
}

function membership(facts: SavingsFacts, rules: Rules, isChild: boolean): string[] {
  if (facts.is_member === 'yes') return []
  const who = isChild ? 'Barnet blir först medlem i HSB, i sitt eget namn.' : 'Du blir först medlem i HSB.'
  const fee = rule(rules, isChild ? CHILD_FEE : FEE)
  const days = rule(rules, MEMBERSHIP_DAYS)
  return [
    `${who} Det kostar ${shownAmount(rule(rules, STAKE))} i insats och ${shownAmount(fee)} per år. Insatsen kommer tillbaka när medlemskapet slutar.`,
    `Kontot kan öppnas tidigast ${days === 1 ? 'dagen' : `${days} dagar`} efter att medlemskapet har börjat.`,
  ]
}

function own(facts: SavingsFacts, rules: Rules): string[] {
  const bank = rule(rules, BANK)
  return [
    ...membership(facts, rules, false),
    `Sedan ansöker du hos ${bank}, på bankens sida för HSB. Banken ställer sina egna frågor. Svaren stannar hos banken.`,
    `När ${bank} har öppnat kontot lägger du upp en stående överföring.`,
  ]
}

function child(facts: SavingsFacts, rules: Rules): string[] {
  const bank = rule(rules, BANK)
  const giver = facts.caller === 'giver'
  return [
    ...(giver
      ? [
          'Det är fint att du vill spara till barnet. Du kan börja ansökan och ge pengarna. Vårdnadshavarna skriver under.',
        ]
      : []),
    ...membership(facts, rules, true),
    `Barnets vårdnadshavare skriver under hos ${bank}, alla som barnet har. Ingen annan kan skriva under åt dem.`,
    ...(giver
      ? [
          'Det du sätter in är en gåva. Pengarna är barnets från den dagen och går inte att ta tillbaka.',
          'Jag kan inte berätta för dig hur mycket barnet har sparat eller hur många poäng det har. Det får barnet och vårdnadshavarna veta.',
        ]
      : []),
    'När barnet fyller 18 bestämmer hen ensam över kontot.',
  ]
}

function points({ monthly }: SavingsFacts, rules: Rules): string[] {
  const useful = mostUsefulMonthly(rules)
  if (monthly === undefined || useful === 0) return []
  const most = `${rule(rules, POINTS_PER_MONTH)} poäng`
  if (monthly > useful)
    return [
      `${shownAmount(useful)} i månaden räcker för högsta antalet, ${most}. Det går bra att spara mer, men det ger inga fler poäng.`,
    ]
  return monthly < useful ? [`Med ${shownAmount(useful)} i månaden blir det flest poäng, ${most} i månaden.`] : []
}

function pointsOnly({ caller }: SavingsFacts): string[] {
  if (caller === 'saver' || caller === 'guardian')
    return ['När du har identifierat dig kan jag berätta hur mycket som är sparat och hur många poäng det har gett.']
  return caller === undefined ? [] : ['Jag kan berätta hur bosparande fungerar, men inte om någon annans sparande.']
}

export function warningsFor(facts: SavingsFacts, rules: Rules): Warning[] {
  const bank = rule(rules, BANK)
  const known = { facts, isRefused: false, isProtected: false, bank }
  return [
    ...(facts.caller === 'other'
      ? [
          {
            kind: 'warn' as const,
            text: 'Var och en får svar om sitt eget. Svara allmänt, och bekräfta inte att någon sparar hos oss.',
          },
        ]
      : []),
    ...(facts.caller === 'representative'
      ? [{ kind: 'info' as const, text: 'Be om fullmakten eller förordnandet innan du svarar om någons sparande.' }]
      : []),
    ...(facts.matter === 'child'
      ? blockersOf(known).map(({ stops, title, text }) => ({
          kind: stops ? ('danger' as const) : ('warn' as const),
          text: `${title}. ${text}`,
        }))
      : []),
    ...(facts.matter === 'transfer'
      ? transferOf(facts, rules).stops.map((text) => ({ kind: 'danger' as const, text }))
      : []),
    ...(facts.matter === 'child'
      ? [{ kind: 'info' as const, text: 'Skicka aldrig brev ”till båda adresserna”. Banken skickar till var och en.' }]
      : []),
    ...(facts.matter === 'own' || facts.matter === 'child'
      ? [
          {
            kind: 'info' as const,
            text: `Fråga inget som ${bank} frågar: var pengarna kommer från, skatt eller uppdrag. Skriv inga kontonummer.`,
          },
        ]
      : []),
  ]
}

export function guidanceFor(facts: SavingsFacts, rules: Rules, receivedAt: string): Guidance[] {
  if (facts.matter !== 'child' && !(facts.matter === 'transfer' && facts.transferor_minor === 'yes')) return []
  const limit = supervisionOn(rules, stockholmDate(new Date(receivedAt)))
  return [
    {
      text: 'Den som är under 18 är omyndig. Vårdnadshavarna är förmyndare och förvaltar barnets tillgångar tillsammans.',
      rule: 'Föräldrabalken 9 kap. 1 §, 10 kap. 2 §, 12 kap. 12 §',
    },
    {
      text: 'Är en av dem förhindrad, och beslutet inte kan vänta, får den andra besluta ensam. Banken avgör om det räcker.',
      rule: 'Föräldrabalken 12 kap. 12 §, 13 kap. 1 §',
    },
    { text: 'Vårdnadshavarna får inte ge bort barnets egendom.', rule: 'Föräldrabalken 13 kap. 11 §' },
    limit.known
      ? {
          text: `Överförmyndaren kontrollerar förvaltningen när barnets tillgångar är värda mer än ${shownAmount(limit.from)}. Kontrollen upphör under ${shownAmount(limit.until)}. Det är information: vi frågar inte vad barnet äger.`,
          rule: `Föräldrabalken 13 kap. 2 och 9 §§, prisbasbelopp ${shownAmount(limit.base)} (${limit.source})`,
        }
      : { text: limit.why, rule: 'Föräldrabalken 13 kap. 2 §' },
    ...(facts.supervised === 'yes'
      ? [
          {
            text: 'Särskild överförmyndarkontroll: givaren ställer villkoret när hen ger, och anmäler det skriftligt till överförmyndaren. Uttag kräver sedan överförmyndarens samtycke.',
            rule: 'Föräldrabalken 13 kap. 2 och 8 §§',
          },
        ]
      : []),
  ]
}
