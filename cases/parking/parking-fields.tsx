import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { DateInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function ParkingFields({ field }: { field: FieldOf }) {
  return (
    <>
      <DateInput {...field('until')} label="Väck ärendet den" required />
      <ScannedTextArea {...field('text')} label="Varför?" rows={2} />
    </>
  )
}
