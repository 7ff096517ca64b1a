'use client'

import { create } from '#app/(intranet)/administration/nycklar/actions.ts'
import { CheckboxGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { SCOPE_NAMES, SCOPES } from '#platform/api/scopes.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** Lets another system in. The token is in the answer to this form and nowhere else. */
export function TokenForm() {
  const [state, send] = useForm(create)
  const field = fieldsOf('nyckel', state)
  const { defaultValue: chosen, ...scopes } = field('scopes')
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('nyckel', state)} title="Nyckeln är inte skapad" />
      {state.value ? (
        <Callout kind="success" live title={`Nyckeln för ${state.value.name}`}>
          <p>Kopiera den nu. Den visas bara den här gången.</p>
          <code className="break-all">{state.value.token}</code>
        </Callout>
      ) : null}
      <TextInput
        {...field('name')}
        label="Vilket system?"
        hint="Namnet står i tidslinjen vid allt som systemet gör."
        required
      />
      <CheckboxGroup
        {...scopes}
        label="Vad får det göra?"
        required
        defaultValue={chosen.split(',')}
        options={SCOPES.map((scope) => ({ value: scope, label: SCOPE_NAMES[scope], hint: scope }))}
      />
      <TextInput {...field('days', '365')} label="Hur många dagar?" inputMode="numeric" short required />
      <SubmitButton icon="key-round" pendingLabel="Skapar nyckel …">
        Skapa nyckel
      </SubmitButton>
    </form>
  )
}
