'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { writeSession } from '#staff/training/actions.ts'

/** A session of a course. */
export function SessionForm({ courseId }: { courseId: number }) {
  const [state, send] = useForm(writeSession)
  const field = fieldsOf('tillfalle', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('tillfalle', state)} title="Tillfället är inte sparat" />
      {state.value === null ? (
        <Callout kind="success" live>
          Sparat. Nu går det att anmäla sig.
        </Callout>
      ) : null}
      <input type="hidden" name="courseId" value={courseId} />
      <div className="form-row">
        <DateInput {...field('startsOn')} label="Dag" required />
        <TextInput {...field('startsAt', '09:00')} label="Klockslag" required short inputMode="numeric" />
      </div>
      <DateInput {...field('endsOn')} label="Sista dag, om det är flera" />
      <TextInput {...field('place')} label="Var?" required maxLength={120} />
      <TextInput {...field('seats', '12')} label="Platser" required short inputMode="numeric" />
      <SubmitButton icon="calendar" pendingLabel="Sparar …">
        Lägg till tillfället
      </SubmitButton>
    </form>
  )
}
