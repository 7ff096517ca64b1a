import type { Figure } from '#staff/measures/figure.ts'
import type { Question } from '#staff/measures/question.ts'

export const MEASURE_IDS = [
  'M1',
  'M1b',
  'M1v',
  'M2',
  'M3',
  'M3k',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'M10',
  'M12',
  'M13',
  'M14',
  'M14t',
  'M15',
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
] as const
export type MeasureId = (typeof MEASURE_IDS)[number]

export const PUBLISHED_IDS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const satisfies readonly MeasureId[]

/**
 * How a figure is told. `share`: part of a count, with an interval. `rate`: events by average headcount. `estimate`: a
 * share read from a survival curve. `per_person` and `days` as they say.
 */
export type MeasureUnit = 'share' | 'rate' | 'estimate' | 'per_person' | 'days'

/**
 * What may be told of it to those who see no names. `headline`: always, HSB published it itself. `whole`: of the unit,
 * when numerator and complement are large enough. `reasons`: rests on why people left, so its rows are for HR.
 * `applications`: rests on applications, which are confidential: HR reads it as it is, everybody else, also managers and
 * leaders, as it is told to those who see no names.
 */
type SuppressionClass = 'headline' | 'whole' | 'reasons' | 'applications'

export interface Measure {
  readonly id: MeasureId
  readonly name: string
  /** The formula in words, always beside the figure: a name is never enough. */
  readonly formula: string
  readonly source: string
  readonly unit: MeasureUnit
  readonly suppression: SuppressionClass
  readonly of: (question: Question) => Figure
}

/** A measure before the catalogue gives it its id. */
export type Facts = Omit<Measure, 'id' | 'suppression'> & { readonly suppression?: SuppressionClass }
