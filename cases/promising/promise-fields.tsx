import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import type { FieldOf, FormState } from '#platform/form-state.ts'

export function PromiseFields({ field, state, formKey }: { field: FieldOf; state: FormState; formKey: string }) {
  return (
    <>
      <SubmissionKey state={state} initial={formKey} />
      <DateInput {...field('date')} label="Jag återkommer senast den" required />
      <TextInput {...field('time', '16:00')} label="Klockan" type="time" short required />
      <ScannedTextArea {...field('text')} label="Vad är lovat?" rows={2} />
    </>
  )
}
