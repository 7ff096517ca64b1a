import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function ReopeningFields({ field }: { field: FieldOf }) {
  return <ScannedTextArea {...field('text')} label="Varför öppnas ärendet igen?" required />
}
