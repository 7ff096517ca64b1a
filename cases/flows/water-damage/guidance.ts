import type { Guidance } from '#cases/flows/conclusions.ts'
import type { Situation } from '#cases/flows/flow.ts'
import type { WaterFacts } from '#cases/flows/water-damage/facts.ts'
import { DRYING, HEATING, SEALING, type Side, STATUTES } from '#cases/flows/water-damage/settings/responsibility.ts'
import { rule } from '#cases/rules/rules.ts'

export type WaterTenure = NonNullable<WaterFacts['tenure']>

/** What the caller says goes before nothing, never before the register. */
export function tenureOf(facts: WaterFacts, { tenure }: Pick<Situation, 'tenure'>): WaterTenure {
  return tenure === 'unknown' ? (facts.tenure ?? 'unknown') : tenure
}

/** What the rules say about who answers for what. Each with its rule; none says who pays in this case. */
export function guidanceOf(facts: WaterFacts, situation: Situation): Guidance[] {
  const tenure = tenureOf(facts, situation)
  if (tenure === 'tenant') return forTenant(facts)
  return tenure === 'owner' ? [...forOwner(facts, situation), ...insurance(situation)] : []
}

function forTenant(facts: WaterFacts): Guidance[] {
  return [
    {
      text: 'Hyresgästen ska genast anmäla en skada som måste åtgärdas strax, annars utan onödigt dröjsmål, och vårda lägenheten väl.',
      rule: 'Jordabalken 12 kap. 24 §',
    },
    {
      text: 'Hyresvärden har rätt att få tillträde utan uppskov för arbete som inte kan vänta.',
      rule: 'Jordabalken 12 kap. 26 §',
    },
    {
      text: 'Hyresgästen har rätt till skälig nedsättning av hyran för den tid lägenheten är i bristfälligt skick, om hen inte själv orsakat det. Tiden räknas normalt från när bristen anmäldes, därför står första anmälan fast.',
      rule: 'Jordabalken 12 kap. 11 och 16 §§, NJA 2016 s. 303',
    },
    ...(facts.habitable === 'no'
      ? [
          {
            text: 'Hemförsäkringen kan ersätta tillfälligt boende. Någon skyldighet att ordna evakueringslägenhet finns inte i lagen, men den kan erbjudas.',
            rule: 'Försäkringsvillkoren',
          },
        ]
      : []),
  ]
}

const BEARER: Record<Exclude<Side, 'unknown'>, string> = {
  association: 'föreningen',
  holder: 'bostadsrättshavaren',
}

function forOwner(facts: WaterFacts, { rules, association }: Situation): Guidance[] {
  const source = facts.cause ?? facts.source
  const statutes = rule(rules, STATUTES)
  const whose = association ? ` (${association.name})` : ''
  const bySide = (side: Side, what: string): Guidance =>
    side === 'unknown'
      ? {
          text: `Vem som svarar för ${what} är inte inlagt för föreningen. Fråga förvaltaren.`,
          rule: `${statutes}${whose}`,
        }
      : {
          text: `${upper(what)} ligger enligt föreningens regler på ${BEARER[side]}.`,
          rule: `${statutes}${whose}`,
        }
  const rows: Guidance[] = []
  if (source === 'pipe') {
    rows.push({
      text: 'Vid skada från en trycksatt vattenledning svarar bostadsrättshavaren bara för egen vårdslöshet, eller vårdslöshet av hushållet, gäster eller någon som arbetar åt hen.',
      rule: 'Bostadsrättslagen 7 kap. 12 § tredje stycket',
    })
  }
  if (source === 'pipe' || source === 'drain') {
    rows.push({
      text: 'Ledningar för vatten, avlopp, värme, gas och el som föreningen dragit in och som tjänar mer än en lägenhet sköter föreningen.',
      rule: 'Bostadsrättslagen 7 kap. 12 § andra stycket',
    })
  }
  if (source === 'radiator' || source === 'heating')
    rows.push(bySide(rule(rules, HEATING), 'element och värmeledningar'))
  if (source === 'floor_drain' || source === 'wet_room' || facts.rooms?.includes('bathroom')) {
    rows.push(bySide(rule(rules, SEALING), 'våtrummets tätskikt'))
  }
  rows.push(bySide(rule(rules, DRYING), 'utredning, rivning och uttorkning'), {
    text: 'Bostadsrättshavaren håller lägenheten i gott skick på egen bekostnad, om inte stadgarna säger annat. Ytskikt hör dit.',
    rule: 'Bostadsrättslagen 7 kap. 12 § första stycket',
  })
  return rows
}

function insurance({ association }: Situation): Guidance[] {
  const tail = 'Var och en som drabbats anmäler till sitt eget bolag.'
  const words = {
    collective: `Föreningen har bostadsrättstillägg för alla. Huset ersätts av fastighetsförsäkringen, egna saker av hemförsäkringen. ${tail}`,
    own: `Bostadsrättshavaren behöver eget bostadsrättstillägg. Huset ersätts av fastighetsförsäkringen, egna saker av hemförsäkringen. ${tail}`,
    unknown: `Ta reda på om föreningen har bostadsrättstillägg för alla. ${tail}`,
  }
  return [{ text: words[association?.supplement ?? 'unknown'], rule: 'Föreningens och den boendes försäkringsvillkor' }]
}

function upper(text: string): string {
  return `${text[0]?.toLocaleUpperCase('sv') ?? ''}${text.slice(1)}`
}
