import type { Claim } from '#cases/flows/rent-deferral/facts.ts'

/** Whose law holds: jordabalken for a rent, bostadsrättslagen for an annual fee. Pure. */

/** A lokal: nobody lives there, so the times are others and socialnämnden has no part. */
export const isPremises = (claim: Claim) => claim.endsWith('premises')

/** The law's own words and places for what the avi is for. */
export function lawOf(claim: Claim) {
  const premises = isPremises(claim)
  return claim.startsWith('fee')
    ? {
        fee: true,
        premises,
        right: 'Bostadsrätten',
        debt: 'avgiften',
        forfeiture: 'BrL 7 kap. 18 § 1 a',
        cured: 'BrL 7 kap. 18 och 21 §§',
        recovery: `BrL 7 kap. 23 § första stycket ${premises ? 2 : 1}`,
        wait: 'BrL 7 kap. 23 § fjärde stycket',
      }
    : {
        fee: false,
        premises,
        right: 'Hyresrätten',
        debt: 'hyran',
        forfeiture: `JB 12 kap. 42 § första stycket ${premises ? 2 : 1}`,
        cured: 'JB 12 kap. 42 och 43 §§',
        recovery: `JB 12 kap. 44 § första stycket ${premises ? 2 : 1}`,
        wait: 'JB 12 kap. 44 § andra stycket',
      }
}

/** What the days do not show, and an agent should know before she speaks of them. */
export function clockNotes(claim: Claim): string[] {
  const notes = [
    'Ett betalningsuppdrag räknas från dagen då banken tog emot det (JB 12 kap. 20 § tredje stycket).',
    'Att veckan flyttas när den slutar på en helgdag är ett vanligt antagande. Ingen dom säger det uttryckligen.',
    'Att tiden räknas från den nya förfallodagen efter ett anstånd är också ett antagande. Fråga en jurist om det prövas.',
  ]
  if (isPremises(claim)) return notes
  const [sickness, undertaking] = claim.startsWith('fee')
    ? ['BrL 7 kap. 23 § andra stycket', null]
    : ['JB 12 kap. 44 § fjärde stycket', 'JB 12 kap. 44 § fjärde stycket']
  return [
    ...notes,
    ...(undertaking
      ? [
          `Socialnämnden kan inom de tre veckorna skriftligt ta på sig betalningen. Då sker ingen avhysning (${undertaking}).`,
        ]
      : []),
    `Den som var sjuk eller fick ett oförutsett hinder kan betala senare, så snart det går (${sickness}).`,
    ...(claim === 'fee_home'
      ? ['Tiden gäller inte den som gång på gång har betalat för sent (BrL 7 kap. 23 § tredje stycket).']
      : []),
  ]
}
