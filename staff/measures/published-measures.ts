import type { Facts, MeasureId } from '#staff/measures/measure.ts'
import { FILLED, LEAVERS, MOVEMENT } from '#staff/measures/own-measures.ts'
import {
  changedTitle,
  dissimilarMoves,
  filledOfVacant,
  internalHireRate,
  shareOfMovement,
} from '#staff/measures/published.ts'

/** What others have published under the same few names (staff facts § 1.1), letter by letter. */
export const PUBLISHED_MEASURES = {
  A: MOVEMENT,
  B: {
    name: 'Interna rekryteringar per anställd',
    formula: 'Tjänster i enheten som tillsattes internt, delat med medelantalet anställda.',
    source: 'Internal hire rate: HCMI, Lytiqs, hranalytics101',
    unit: 'rate',
    of: internalHireRate,
  },
  C: FILLED,
  D: {
    name: 'Internt tillsatta av lediga tjänster',
    formula: 'Tjänster i enheten som tillsattes internt, delat med de tjänster som stod öppna någon dag i perioden.',
    source: 'agile-hr-analytics; kpidepot',
    unit: 'rate',
    of: filledOfVacant,
  },
  E: {
    name: 'Byten till annat arbetsområde',
    formula:
      'Byten inom HSB Stockholm till ett annat arbetsområde, delat med alla som bytte tjänst från enheten eller lämnade HSB Stockholm.',
    source: 'Internal mobility rate: LinkedIn 2020',
    unit: 'share',
    of: dissimilarMoves,
  },
  F: {
    name: 'Bytte titel och stannade',
    formula:
      'Personer i enheten som bytte titel och var kvar i HSB Stockholm vid periodens slut, delat med alla som arbetat i enheten under perioden.',
    source: 'Internal mobility rate: LinkedIn 2024',
    unit: 'share',
    of: changedTitle,
  },
  G: {
    name: 'Interna byten av all rörelse',
    formula:
      'Byten inom HSB Stockholm från, till eller inom enheten, delat med dessa byten och alla externa rekryteringar och avgångar.',
    source: 'Internal mobility rate: peopleprincipia',
    unit: 'share',
    of: shareOfMovement,
  },
  H: {
    ...LEAVERS,
    source: 'HSB:s artikel om KOMS, 2020. Det är den här definitionen som ger nio och ”över 60 procent”.',
  },
} as const satisfies Partial<Record<MeasureId, Facts>>
