import { ScannedTextArea, ScannedTextInput } from '#cases/ui/scanned-text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function CorrectionFields({
  field,
  title,
  description,
}: {
  field: FieldOf
  title: string
  description: string
}) {
  return (
    <>
      <ScannedTextInput {...field('title', title)} label="Rubrik" required maxLength={200} />
      <ScannedTextArea {...field('description', description)} label="Beskrivning" rows={6} />
    </>
  )
}
