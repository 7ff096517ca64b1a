'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { settle } from '#staff/development/actions.ts'
import { SETTINGS, type SettingKey } from '#staff/development/settings.ts'

interface Props {
  settingKey: SettingKey
  value: string
  today: string
}

/** A new value from a day on. */
export function SettingForm({ settingKey, value, today }: Props) {
  const [state, send] = useForm(settle)
  const field = fieldsOf(settingKey, state)
  const { kind } = SETTINGS[settingKey]
  const label = kind === 'date' ? 'Datum' : kind === 'days' ? 'Dagar' : 'Månader'
  const Input = kind === 'date' ? DateInput : TextInput
  return (
    <form action={send} className="form" key={`${state.turn} ${value}`}>
      <FormErrors errors={errorsOf(settingKey, state)} title="Regeln är inte ändrad" />
      {state.value === null ? (
        <Callout kind="success" live>
          Sparat. Det gäller från dagen du valde.
        </Callout>
      ) : null}
      <input type="hidden" name="key" value={settingKey} />
      <div className="form-row">
        <Input {...field('value', value)} label={label} required={kind !== 'date'} short />
        <DateInput {...field('validFrom', today)} label="Gäller från och med" required />
      </div>
      <SubmitButton icon="save" variant="secondary" pendingLabel="Sparar …">
        Spara
      </SubmitButton>
    </form>
  )
}
