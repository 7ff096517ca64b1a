import type { WaterEvent } from '#cases/flows/water-damage/events.ts'

/** The steps that the flow's own acts show to be done: a jour that was called, a claim that has its number. Pure. */
export const JOUR_STEP = 'jour'
export const INSPECTION_STEP = 'inspection'
export const INSURANCE_STEP = {
  property: 'property_insurance',
  home: 'own_insurance',
  supplement: null,
  other_home: null,
} as const
export const RELIEF_STEP = { rent_reduction: 'relief', evacuation: 'evacuation' } as const

/** The step that an event settles, if it is still to be done; null for one that settles none. */
export function stepSettledBy(event: WaterEvent): string | null {
  switch (event.kind) {
    case 'water_ordered':
      return event.ordered === 'jour' ? JOUR_STEP : null
    case 'water_insurance_noted':
      return event.claim ? INSURANCE_STEP[event.side] : null
    case 'water_relief_noted':
      return RELIEF_STEP[event.asked]
    case 'water_document_noted':
      return event.document_kind === 'inspection_report' ? INSPECTION_STEP : null
    default:
      return null
  }
}
