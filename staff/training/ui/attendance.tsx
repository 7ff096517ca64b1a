'use client'

import { CheckboxGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { cancel, writeAttendance } from '#staff/training/actions.ts'

interface Props {
  sessionId: number
  participants: readonly { readonly id: number; readonly name: string }[]
}

/** Who came. What the course teaches becomes a fact of each of them. */
export function AttendanceForm({ sessionId, participants }: Props) {
  const [state, send] = useForm(writeAttendance)
  const prefix = `narvaro-${sessionId}`
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Närvaron är inte sparad" />
      <input type="hidden" name="sessionId" value={sessionId} />
      <CheckboxGroup
        name="attended"
        id={`${prefix}-attended`}
        label="Vilka deltog?"
        defaultValue={state.sent.attended?.split(',') ?? participants.map(({ id }) => String(id))}
        error={refusalOf(state, 'attended')}
        options={participants.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SubmitButton icon="graduation-cap" pendingLabel="Sparar …">
        Spara närvaron
      </SubmitButton>
    </form>
  )
}

/** Cancels a session. */
export function CancelButton({ sessionId, what }: { sessionId: number; what: string }) {
  const [state, send] = useForm(cancel)
  return (
    <form action={send}>
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton small variant="quiet" icon="x" pendingLabel="Ställer in …">
        Ställ in <span className="sr-only">{what}</span>
      </SubmitButton>
      {state.refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}
