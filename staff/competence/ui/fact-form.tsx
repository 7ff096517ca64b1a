'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { writeFact } from '#staff/competence/actions.ts'
import { BASES, BASIS_NAMES } from '#staff/competence/competence.ts'

interface Named {
  readonly id: number
  readonly name: string
}

/** A fact about somebody in one's reach, or, given only oneself, about oneself. */
export function FactForm({
  people,
  fields,
  own,
}: {
  people: readonly Named[]
  fields: readonly Named[]
  own?: number
}) {
  const [state, send] = useForm(writeFact)
  const field = fieldsOf('fakta', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('fakta', state)} title="Uppgiften är inte sparad" />
      {state.value === null ? (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      ) : null}
      {own === undefined ? (
        <Select
          {...field('employeeId')}
          label="Vem?"
          required
          placeholder="Välj medarbetare"
          options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      ) : (
        <input type="hidden" name="employeeId" value={own} />
      )}
      <Select
        {...field('fieldId')}
        label="Vilket område?"
        required
        placeholder="Välj område"
        options={fields.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        {...field('basis')}
        label="Vad visar det?"
        required
        placeholder="Välj"
        options={BASES.map((value) => ({ value, label: BASIS_NAMES[value] }))}
      />
      <TextInput
        {...field('evidence')}
        label="Underlag"
        hint="Fakta, inga omdömen. Till exempel kursens namn eller intygets nummer."
        required
        maxLength={200}
      />
      <div className="form-row">
        <DateInput {...field('achievedOn')} label="Från och med" required />
        <DateInput {...field('validTo')} label="Gäller till och med" />
      </div>
      <SubmitButton icon="badge-check" pendingLabel="Sparar …">
        {own === undefined ? 'Spara och bekräfta' : 'Spara'}
      </SubmitButton>
    </form>
  )
}
