import type { ComponentProps } from 'react'
import { Field, type FieldProps, wiring } from '#components/forms/field.tsx'
import { Icon } from '#components/icons/icon.tsx'

type Rest<Tag extends 'input' | 'select'> = FieldProps & Omit<ComponentProps<Tag>, keyof FieldProps>

/** One line of text. `short` for what is never long: numbers, codes. */
export function TextInput({
  label,
  hint,
  error,
  required,
  name,
  id,
  short,
  ...rest
}: Rest<'input'> & { short?: boolean | undefined }) {
  const field = { name, id, hint, error, required }
  return (
    <Field {...field} label={label}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...wiring(field)}
        className={short ? 'input input-short' : 'input'}
      />
    </Field>
  )
}

/** A day. The browser's own picker: it knows the reader's keyboard and screen reader better than we do. */
export function DateInput(props: Rest<'input'>) {
  return <TextInput {...props} type="date" short />
}

interface Option {
  value: string
  label: string
}

/** A choice among few, by the browser's own select. For more than fifteen use ComboBox. */
export function Select(props: Rest<'select'> & { options: readonly Option[]; placeholder?: string | undefined }) {
  const { label, hint, error, required, name, id, options, placeholder, ...rest } = props
  const field = { name, id, hint, error, required }
  return (
    <Field {...field} label={label}>
      <div className="select">
        <select {...rest} {...wiring(field)} className="input">
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  )
}
