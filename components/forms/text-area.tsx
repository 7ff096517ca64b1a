'use client'

import { type ComponentProps, useState } from 'react'
import { Field, type FieldProps, wiring } from '#components/forms/field.tsx'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps> & { counter?: boolean | undefined }

/** What a form can carry to the server and back. No field takes so much; each says itself what is too long for it. */
const MOST_CHARACTERS = 100_000

/** Running text; grows with what is written. `counter` with `maxLength` shows what is left, when it is little. */
export function TextArea({ label, hint, error, required, name, id, counter, onChange, ...rest }: Props) {
  const [written, setWritten] = useState(String(rest.defaultValue ?? rest.value ?? '').length)
  const field = { name, id, hint, error, required }
  const left = (rest.maxLength ?? 0) - written
  return (
    <Field {...field} label={label}>
      <textarea
        rows={4}
        maxLength={MOST_CHARACTERS}
        {...rest}
        {...wiring(field)}
        className="input"
        onChange={(event) => {
          setWritten(event.target.value.length)
          onChange?.(event)
        }}
      />
      {counter && rest.maxLength ? (
        <p className="field-counter" role={left < 100 ? 'status' : undefined}>
          {left} tecken kvar
        </p>
      ) : null}
    </Field>
  )
}
