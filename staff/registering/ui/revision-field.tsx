import { TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

/** Why a closed year is changed after all; asked for only once a refusal has said that one is. */
export function RevisionField({ field }: { field: FieldOf }) {
  const revision = field('revision')
  if (!revision.error && !revision.defaultValue) return null
  return (
    <TextInput
      {...revision}
      label="Varför ändras ett stängt år?"
      hint="Skrivs i listan över revideringar. Inga namn."
      required
      maxLength={500}
    />
  )
}
