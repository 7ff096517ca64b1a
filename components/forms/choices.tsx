import type { ReactNode } from 'react'
import { FieldError, type FieldProps, Hint, Optional } from '#components/forms/field.tsx'

interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
}

type Props = FieldProps & {
  options: readonly Choice[]
  /** Side by side, as buttons: for two to five short answers. */
  inline?: boolean | undefined
  onChange?: ((value: string, isChecked: boolean) => void) | undefined
}

function Choices(props: Props & { type: 'radio' | 'checkbox'; isChosen: (value: string) => boolean }) {
  const { name, id = name, label, hint, error, required, options, inline, type, isChosen, onChange } = props
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className="field" aria-describedby={described || undefined}>
      <legend>
        {label}
        <Optional required={required} />
      </legend>
      <Hint id={id}>{hint}</Hint>
      <div className={inline ? 'choices-inline' : 'choices'}>
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              type={type}
              name={name}
              value={option.value}
              // The summary of errors links to the first choice.
              id={index === 0 ? id : `${id}-${option.value}`}
              defaultChecked={isChosen(option.value)}
              onChange={onChange && ((event) => onChange(option.value, event.target.checked))}
            />
            <span>
              {option.label}
              {option.hint ? <span className="row-under">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  )
}

/** One of several. */
export function RadioGroup({ defaultValue, ...props }: Props & { defaultValue?: string | undefined }) {
  return <Choices {...props} type="radio" isChosen={(value) => value === defaultValue} />
}

/** Any of several, sent as repeated values of one name. */
export function CheckboxGroup({
  defaultValue = [],
  ...props
}: Props & { defaultValue?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" isChosen={(value) => defaultValue.includes(value)} />
}

/** One yes or no; sends "on" when it is ticked. */
export function Checkbox(props: {
  name: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean | undefined
  id?: string | undefined
}) {
  const { name, id = name, label, hint, defaultChecked } = props
  return (
    <label className="choice">
      <input type="checkbox" name={name} id={id} defaultChecked={defaultChecked} />
      <span>
        {label}
        {hint ? <span className="row-under">{hint}</span> : null}
      </span>
    </label>
  )
}
