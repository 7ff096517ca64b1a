'use client'

import { withdraw } from '#app/(intranet)/administration/nycklar/actions.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useForm } from '#platform/use-form.ts'

/** Shuts a system out at once. */
export function WithdrawButton({ tokenId, name }: { tokenId: number; name: string }) {
  const [state, send] = useForm(withdraw)
  return (
    <form action={send}>
      <input type="hidden" name="tokenId" value={tokenId} />
      <SubmitButton variant="quiet" small icon="x" iconOnly pendingLabel="Återkallar …">
        {`Återkalla nyckeln för ${name}`}
      </SubmitButton>
      {state.refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}
