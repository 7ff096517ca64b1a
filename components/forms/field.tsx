import type { ReactNode } from 'react'
import { Icon } from '#components/icons/icon.tsx'

/** What every field of a form has in common. `name` is also the id that FormErrors links to, unless `id` is given. */
export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do, shown beside the field. */
  error?: string | undefined
  /** Fields are optional unless this is set; the optional ones say so, unless the form has said it of all: `unsaid`. */
  required?: boolean | 'unsaid' | undefined
  id?: string | undefined
}

/** The attributes that tie the control to its label, hint and error. */
export function wiring({ name, id = name, hint, error, required }: Omit<FieldProps, 'label'>) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    // Not the `required` attribute: the browser's own bubble would come before our words, in its language.
    'aria-required': required === true || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  }
}

export function Optional({ required }: Pick<FieldProps, 'required'>) {
  return required ? null : <span className="field-optional"> (valfritt)</span>
}

export function Hint({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <p className="field-hint" id={`${id}-hint`}>
      {children}
    </p>
  ) : null
}

export function FieldError({ id, children }: { id: string; children?: ReactNode }) {
  return children ? (
    <p className="field-error" id={`${id}-error`}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  ) : null
}

/** Label, hint, control and error in the order they are read. */
export function Field({
  name,
  id = name,
  label,
  hint,
  error,
  required,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <Optional required={required} />
      </label>
      <Hint id={id}>{hint}</Hint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
