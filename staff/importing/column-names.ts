import type { Column } from '#staff/importing/imported-assignment.ts'

/** Our columns as they are read on the screen. Pure. */
export const COLUMN_NAMES: Readonly<Record<Column, string>> = {
  person_id: 'Nummer i HR-systemet (person_id)',
  name: 'Namn (name)',
  email: 'E-post (email)',
  unit: 'Enhet (unit)',
  legal_entity: 'Arbetsgivare (legal_entity)',
  position: 'Tjänst (position)',
  contract: 'Anställningsform (contract)',
  valid_from: 'Första dag (valid_from)',
  valid_to: 'Sista dag (valid_to)',
  end_reason: 'Orsak (end_reason)',
}
