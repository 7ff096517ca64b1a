'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import type { Option } from '#staff/moving/choices.ts'
import { leave } from '#staff/registering/actions.ts'
import { RevisionField } from '#staff/registering/ui/revision-field.tsx'

/** The last day of an assignment, and why. */
export function LeaveForm({ assignmentKey, reasons }: { assignmentKey: number; reasons: readonly Option[] }) {
  const [state, send] = useForm(leave)
  const prefix = `slut-${assignmentKey}`
  const field = fieldsOf(prefix, state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Slutet är inte registrerat" />
      <input type="hidden" name="key" value={assignmentKey} />
      <div className="form-row">
        <DateInput {...field('lastDay')} label="Sista dag" required />
        <Select {...field('endReasonId')} label="Orsak" required placeholder="Välj orsak" options={reasons} />
      </div>
      <RevisionField field={field} />
      <SubmitButton icon="log-out" pendingLabel="Registrerar …">
        Registrera slutet
      </SubmitButton>
    </form>
  )
}
