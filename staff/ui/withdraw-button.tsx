'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useForm } from '#platform/use-form.ts'
import { withdraw } from '#staff/actions.ts'

/** Takes an access away at once. */
export function WithdrawButton({ grantId, label }: { grantId: number; label: string }) {
  const [state, send] = useForm(withdraw)
  return (
    <form action={send}>
      <input type="hidden" name="grantId" value={grantId} />
      <SubmitButton variant="quiet" small icon="x" iconOnly pendingLabel="Återkallar …">
        {label}
      </SubmitButton>
      {state.refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}
