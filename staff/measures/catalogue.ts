import { type Facts, MEASURE_IDS, type Measure, type MeasureId } from '#staff/measures/measure.ts'
import { OWN_MEASURES } from '#staff/measures/own-measures.ts'
import { PUBLISHED_MEASURES } from '#staff/measures/published-measures.ts'

const FACTS: Record<MeasureId, Facts> = { ...OWN_MEASURES, ...PUBLISHED_MEASURES }

/** Every measure there is, by its id. */
export const CATALOGUE: Readonly<Record<MeasureId, Measure>> = Object.fromEntries(
  MEASURE_IDS.map((id) => [id, { id, suppression: 'whole', ...FACTS[id] }]),
) as Record<MeasureId, Measure>

export const isMeasureId = (text: string): text is MeasureId => MEASURE_IDS.some((id) => id === text)
