'use client'

import { useEffect, useRef } from 'react'

/** The shape of a refusal: which field, if one, what to do, and where to look first. */
export interface FormError {
  readonly field?: string
  readonly message: string
  readonly href?: string
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
        {errors.map(({ field, message, href }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a className="link" href={`#${field}`}>
                {message}
              </a>
            ) : (
              message
            )}
            {href ? (
              // A tab of its own: what was typed stays here.
              <>
                {' '}
                <a className="link" href={href} target="_blank" rel="noreferrer">
                  Öppna i en ny flik
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
