'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '#components/button.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'type'> & {
  /** What it says meanwhile: "Sparar …". */
  pendingLabel?: string | undefined
}

/**
 * Sends its form once. While the answer is awaited it is `aria-disabled` and not disabled:
 * a disabled button would drop the focus, and the keyboard would start over from the top.
 */
export function SubmitButton({ variant = 'primary', pendingLabel = 'Skickar …', children, onClick, ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...rest}
      variant={variant}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {pending ? pendingLabel : children}
    </Button>
  )
}
