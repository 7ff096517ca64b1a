import { choiceSetting, tableSetting } from '#cases/rules/setting.ts'

const RIKSBANK = 'Riksbanken, referensräntan enligt räntelagen 9 §'

/** The reference rate per half-year and what räntelagen 6 § adds to it. Only what was read at the source stands here. */
export const REFERENCE_RATES = tableSetting({
  key: 'rent_deferral.reference_rates',
  group: 'Anstånd',
  name: 'Referensränta per halvår',
  explains:
    'Dröjsmålsränta räknas bara för halvår som står här. Läs räntan på riksbank.se och lägg till en rad varje januari och juli. För andra tider räknas ingen ränta, och handläggaren får veta varför.',
  columns: [
    { key: 'from', label: 'Från och med', kind: 'date' },
    { key: 'to', label: 'Till och med', kind: 'date' },
    { key: 'reference', label: 'Referensränta, procent', kind: 'number' },
    { key: 'addition', label: 'Tillägg, procentenheter', kind: 'number' },
    { key: 'source', label: 'Källa', kind: 'text' },
  ],
  initial: [
    { from: '2023-01-01', to: '2023-06-30', reference: 2.5, addition: 8, source: RIKSBANK },
    { from: '2023-07-01', to: '2023-12-31', reference: 3.5, addition: 8, source: RIKSBANK },
    { from: '2024-01-01', to: '2024-06-30', reference: 4, addition: 8, source: RIKSBANK },
    { from: '2024-07-01', to: '2024-12-31', reference: 4, addition: 8, source: RIKSBANK },
  ],
  source: 'Räntelagen (1975:635) 6 och 9 §§. Senast prövat halvår är andra halvåret 2024.',
})

export const DAY_COUNTS = ['act_365', 'act_act'] as const

export const INTEREST_DAYS = choiceSetting({
  key: 'rent_deferral.interest_days',
  group: 'Anstånd',
  name: 'Dagar på ett år när ränta räknas',
  explains: 'Lagen säger inte hur många dagar årsräntan delas på.',
  options: [
    { value: 'act_365', label: 'Alltid 365' },
    { value: 'act_act', label: 'Årets egna: 365 eller 366' },
  ] satisfies { value: (typeof DAY_COUNTS)[number]; label: string }[],
  initial: 'act_365',
  source: 'Antagande, HSB ska pröva',
})

export const FEE_KINDS = ['reminder', 'collection', 'plan'] as const
export type FeeKind = (typeof FEE_KINDS)[number]
export const FEE_NAMES: Record<FeeKind, string> = {
  reminder: 'Skriftlig påminnelse',
  collection: 'Inkassokrav',
  plan: 'Amorteringsplan',
}
const IN_FORCE = { from: '2013-03-16', to: null }

/** The most that may be charged. Whether anything is charged at all is the creditor's choice. */
export const FEES = tableSetting({
  key: 'rent_deferral.fees',
  group: 'Anstånd',
  name: 'Högsta avgifter',
  explains:
    'Det mesta som får tas ut för påminnelse, inkassokrav och avbetalningsplan. Utanför tiderna som står här anges ingen avgift, och handläggaren får veta varför.',
  columns: [
    {
      key: 'kind',
      label: 'Avgift',
      kind: 'choice',
      options: FEE_KINDS.map((value) => ({ value, label: FEE_NAMES[value] })),
    },
    { key: 'from', label: 'Från och med', kind: 'date' },
    { key: 'to', label: 'Till och med', kind: 'date', optional: true },
    { key: 'ore', label: 'Högst', kind: 'amount' },
    { key: 'terms', label: 'Villkor', kind: 'text' },
    { key: 'source', label: 'Källa', kind: 'text' },
  ],
  initial: [
    {
      kind: 'reminder',
      ...IN_FORCE,
      ore: 6_000,
      terms: 'Bara om det avtalades senast när skulden uppstod.',
      source: 'Lag (1981:739) 2 och 4 §§',
    },
    {
      kind: 'collection',
      ...IN_FORCE,
      ore: 18_000,
      terms: 'Bara om brevet uppfyller inkassolagen 5 §.',
      source: 'Lag (1981:739) 3 § 1 och 4 §',
    },
    {
      kind: 'plan',
      ...IN_FORCE,
      ore: 17_000,
      terms: 'Bara för en fullständig skriftlig plan som gjorts tillsammans med den som ska betala.',
      source: 'Lag (1981:739) 3 § 2 och 4 §',
    },
  ],
  source: 'Lag (1981:739) om ersättning för inkassokostnader, lydelse 2013:56, läst hösten 2025',
})

export const MONEY_SETTINGS = [REFERENCE_RATES, INTEREST_DAYS, FEES] as const
