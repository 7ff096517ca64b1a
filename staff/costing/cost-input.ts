/**
 * What a move costs, as inputs that HSB itself enters. Nobody's published sum is used: the often told 700 000 kronor for a
 * bad recruitment has no source that can be traced (staff facts § 1.6). Pure.
 */
export const COST_KEYS = [
  'external_recruiting',
  'external_introduction',
  'external_productivity',
  'internal_recruiting',
  'internal_introduction',
  'internal_productivity',
  'backfill_winding_down',
  'backfill_recruiting',
  'backfill_introduction',
  'backfill_productivity',
  'hour_cost',
  'avoided_loss',
  'avoided_chance',
] as const
export type CostKey = (typeof COST_KEYS)[number]

/** How a value is entered: kronor per move, hours of work per move, or a chance between 0 and 100 per cent. */
export const COST_UNITS = ['kronor', 'hours', 'percent'] as const
export type CostUnit = (typeof COST_UNITS)[number]
export const UNIT_NAMES: Record<CostUnit, string> = { kronor: 'kronor', hours: 'timmar', percent: 'procent' }

/** The four parts of the formula, in its order. The second word is whether it adds to the saving or takes from it. */
export const COST_GROUPS = {
  external: { name: 'Om rollen hade fyllts utifrån', sign: 1 },
  internal: { name: 'När rollen fylls inifrån', sign: -1 },
  backfill: { name: 'Att ersätta den som flyttar från KOMS', sign: -1 },
  avoided: { name: 'Om personen annars hade slutat', sign: 1 },
  hour: { name: 'Vad en timme kostar', sign: 0 },
} as const
export type CostGroup = keyof typeof COST_GROUPS

/** What is asked for, in words. Areas by Johrén; the split between internal and external as in ISO/TS 30407. */
export interface CostInput {
  readonly key: CostKey
  readonly group: CostGroup
  readonly label: string
  readonly help: string
  readonly units: readonly CostUnit[]
  /** What holds while nobody has entered anything; null when the model must wait. */
  readonly without: number | null
}

const WORK = ['kronor', 'hours'] as const
const RECRUITING = 'Annons, byrå, tester, intervjuer och beslut.'
const INTRODUCTION = 'Kurser, handledning och system. Räkna med tiden för den som lär ut.'
const PRODUCTIVITY = 'Det som inte blir gjort innan den nya arbetar i full takt.'

export const COST_INPUTS: Readonly<Record<CostKey, CostInput>> = {
  external_recruiting: input('external_recruiting', 'external', 'Rekrytering utifrån', RECRUITING),
  external_introduction: input('external_introduction', 'external', 'Introduktion av någon utifrån', INTRODUCTION),
  external_productivity: input('external_productivity', 'external', 'Inkörning av någon utifrån', PRODUCTIVITY),
  internal_recruiting: input('internal_recruiting', 'internal', 'Rekrytering inifrån', RECRUITING),
  internal_introduction: input('internal_introduction', 'internal', 'Introduktion av någon inifrån', INTRODUCTION),
  internal_productivity: input('internal_productivity', 'internal', 'Inkörning av någon inifrån', PRODUCTIVITY),
  backfill_winding_down: input(
    'backfill_winding_down',
    'backfill',
    'Överlämning i KOMS',
    'Att avsluta och lämna över det gamla arbetet.',
  ),
  backfill_recruiting: input('backfill_recruiting', 'backfill', 'Rekrytering av ersättare', RECRUITING),
  backfill_introduction: input('backfill_introduction', 'backfill', 'Introduktion av ersättare', INTRODUCTION),
  backfill_productivity: input('backfill_productivity', 'backfill', 'Inkörning av ersättare', PRODUCTIVITY),
  hour_cost: {
    ...input('hour_cost', 'hour', 'En timmes arbete', ''),
    help: 'En tumregel från Nyckeltalsinstitutet: en timme kostar ungefär 1 % av månadslönen. Behövs bara om något anges i timmar.',
    units: ['kronor'],
  },
  avoided_loss: {
    ...input('avoided_loss', 'avoided', 'Förlusten om personen slutat', ''),
    help: 'Vad det hade kostat HSB Stockholm. Ingen vet vad som hade hänt, så utan egen källa räknas den inte.',
    units: ['kronor'],
    without: 0,
  },
  avoided_chance: {
    ...input('avoided_chance', 'avoided', 'Hur troligt det var', ''),
    help: 'Risken att personen annars hade slutat, i procent.',
    units: ['percent'],
    without: 0,
  },
}

function input(key: CostKey, group: CostGroup, label: string, help: string): CostInput {
  return { key, group, label, help, units: WORK, without: null }
}

/** A value as somebody entered it, with who answers for it and where it comes from. */
export interface CostValue {
  readonly unit: CostUnit
  readonly low: number
  readonly likely: number
  readonly high: number
}

export type CostValues = Readonly<Partial<Record<CostKey, CostValue>>>
