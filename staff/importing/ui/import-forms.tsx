'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { mapping as chooseMapping, importNow } from '#staff/importing/actions.ts'
import { COLUMN_NAMES } from '#staff/importing/column-names.ts'
import { COLUMNS, REQUIRED } from '#staff/importing/imported-assignment.ts'

interface Props {
  readonly fileId: number
  readonly columns: readonly string[]
  readonly mapping: Readonly<Record<string, string>>
}

/** Which of the file's columns is which of ours. */
export function MappingForm({ fileId, columns, mapping }: Props) {
  const [state, send] = useForm(chooseMapping)
  const field = fieldsOf('kolumn', state, mapping)
  const options = columns.map((name) => ({ value: name, label: name }))
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('kolumn', state)} />
      <input type="hidden" name="fileId" value={fileId} />
      {COLUMNS.map((column) => (
        <Select
          key={column}
          {...field(column)}
          label={COLUMN_NAMES[column]}
          required={(REQUIRED as readonly string[]).includes(column) || undefined}
          placeholder="Finns inte i filen"
          options={options}
        />
      ))}
      <SubmitButton variant="secondary" pendingLabel="Jämför …">
        Jämför med de här kolumnerna
      </SubmitButton>
    </form>
  )
}

export function ImportButton({ fileId, rows }: { fileId: number; rows: number }) {
  const [state, send] = useForm(importNow)
  return (
    <form action={send} className="form">
      <FormErrors errors={errorsOf('importera', state)} title="Ingenting är importerat" />
      <input type="hidden" name="fileId" value={fileId} />
      <SubmitButton icon="check" pendingLabel="Importerar …">
        {`Importera ${rows} ${rows === 1 ? 'rad' : 'rader'}`}
      </SubmitButton>
    </form>
  )
}
