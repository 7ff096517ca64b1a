'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { grant } from '#staff/actions.ts'
import { ACCESS_NAMES, ACCESSES } from '#staff/granting/access.ts'

/** Gives a colleague a role, from a day on. */
export function GrantForm({ people, today }: { people: readonly { id: number; name: string }[]; today: string }) {
  const [state, send] = useForm(grant)
  const field = fieldsOf('atkomst', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('atkomst', state)} title="Åtkomsten är inte given" />
      {state.value === null ? (
        <Callout kind="success" live>
          Klart. Åtkomsten gäller så fort dagen är inne.
        </Callout>
      ) : null}
      <Select
        {...field('employeeId')}
        label="Vem?"
        required
        placeholder="Välj medarbetare"
        options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        {...field('access')}
        label="Vad?"
        required
        placeholder="Välj roll eller rätt"
        options={ACCESSES.map((value) => ({ value, label: ACCESS_NAMES[value] }))}
      />
      <DateInput {...field('validFrom', today)} label="Från och med" required />
      <DateInput {...field('validTo')} label="Till och med" />
      <SubmitButton icon="key-round" pendingLabel="Ger åtkomst …">
        Ge åtkomst
      </SubmitButton>
    </form>
  )
}
