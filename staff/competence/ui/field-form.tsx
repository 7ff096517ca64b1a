'use client'

import { Checkbox, CheckboxGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { writeField } from '#staff/competence/actions.ts'
import type { FieldRow } from '#staff/competence/read-fields.ts'

interface Props {
  types: readonly { readonly key: string; readonly name: string }[]
  row?: FieldRow | undefined
}

/** A field and the case types that need it. */
export function FieldForm({ types, row }: Props) {
  const prefix = `omrade-${row?.id ?? 'nytt'}`
  const [state, send] = useForm(writeField)
  const field = fieldsOf(prefix, state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Området är inte sparat" />
      {state.value === null ? (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      ) : null}
      <input type="hidden" name="fieldId" value={row?.id ?? ''} />
      <TextInput {...field('name', row?.name ?? '')} label="Namn" required maxLength={80} />
      <TextArea {...field('description', row?.description ?? '')} label="Vad ingår?" rows={2} maxLength={500} />
      <details className="disclosure">
        <summary>Ärendetyper som kräver det</summary>
        <CheckboxGroup
          name="caseTypes"
          id={`${prefix}-caseTypes`}
          label="Ärendetyper"
          defaultValue={state.sent.caseTypes?.split(',') ?? row?.caseTypes ?? []}
          error={refusalOf(state, 'caseTypes')}
          options={types.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </details>
      {row ? (
        <Checkbox name="retired" id={`${prefix}-retired`} label="Används inte längre" defaultChecked={!row.active} />
      ) : null}
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {row ? `Spara ${row.name}` : 'Lägg till området'}
      </SubmitButton>
    </form>
  )
}
