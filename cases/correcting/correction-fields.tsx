import { TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
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
      <TextInput {...field('title', title)} label="Rubrik" required maxLength={200} />
      <TextArea {...field('description', description)} label="Beskrivning" rows={6} />
    </>
  )
}
