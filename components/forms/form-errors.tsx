'use client'

import { useEffect, useRef } from 'react'

/** The shape of a refusal: which field, if one, and what to do. */
export interface FormError {
  readonly field?: string
  readonly message: string
}

/** Everything that stopped the form, above it, each a link to its field. Takes the focus after every refusal. */
export function FormErrors({
  errors,
  title = 'Något behöver rättas',
}: {
  errors?: readonly FormError[] | undefined
  title?: string | undefined
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A new array is a new refusal, even when the words are the same.
    if (errors?.length) box.current?.focus()
  }, [errors])

  if (!errors?.length) return null
  return (
    <div className="form-errors" ref={box} tabIndex={-1} role="alert">
      <strong>{title}</strong>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a className="link" href={`#${field}`}>
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
