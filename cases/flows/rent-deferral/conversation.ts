import type { Creditor } from '#cases/flows/rent-deferral/creditor.ts'
import type { DeferralFacts } from '#cases/flows/rent-deferral/facts.ts'

/** What is said to the caller, in order. No promise before the decision, no law, no pressure. */
export function plainSentences({ collection }: DeferralFacts, creditor: Creditor | null): string[] {
  if (collection === 'yes')
    return [
      'Avin ligger hos inkassobolaget nu. Ring dem, så kan ni komma överens om hur du betalar.',
      'Numret står i brevet du har fått därifrån.',
    ]
  return [
    'Avin gäller som vanligt tills du har fått ett skriftligt beslut.',
    ...(creditor?.decider === 'board'
      ? [`Det är styrelsen i ${creditor.name} som beslutar. Vi skickar frågan dit och hör av oss.`]
      : []),
    'Kommande avier betalar du som vanligt. Ring oss i god tid om det inte går.',
  ]
}

/** Where there is help, whatever the decision becomes. */
export function helpSentences({ children, support_told }: DeferralFacts): string[] {
  if (support_told === 'yes') return []
  return [
    'Kommunens budget- och skuldrådgivning hjälper dig gratis att få ordning på ekonomin.',
    children === 'yes'
      ? 'Socialtjänsten kan ge stöd med hyran, och särskilt när det bor barn hemma.'
      : 'Räcker pengarna inte till hyran kan du fråga socialtjänsten om stöd.',
  ]
}
