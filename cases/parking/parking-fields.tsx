import { DateInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function ParkingFields({ field }: { field: FieldOf }) {
  return (
    <>
      <DateInput {...field('until')} label="Väck ärendet den" required />
      <TextArea {...field('text')} label="Varför?" rows={2} />
    </>
  )
}
