import { TextArea } from '#components/forms/text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function ReopeningFields({ field }: { field: FieldOf }) {
  return <TextArea {...field('text')} label="Varför öppnas ärendet igen?" required />
}
