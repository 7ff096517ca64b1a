'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useForm } from '#platform/use-form.ts'
import { confirm, withdraw } from '#staff/competence/actions.ts'

/** Says that the evidence has been seen. */
export function ConfirmButton({ factId, label }: { factId: number; label: string }) {
  return <FactButton act={confirm} factId={factId} label={label} icon="badge-check" />
}

/** Takes a fact away that was wrong. */
export function WithdrawFactButton({ factId, label }: { factId: number; label: string }) {
  return <FactButton act={withdraw} factId={factId} label={label} icon="x" />
}

interface Props {
  act: typeof confirm
  factId: number
  label: string
  icon: 'badge-check' | 'x'
}

function FactButton({ act, factId, label, icon }: Props) {
  const [state, send] = useForm(act)
  return (
    <form action={send}>
      <input type="hidden" name="factId" value={factId} />
      <SubmitButton variant="quiet" small icon={icon} iconOnly pendingLabel="Sparar …">
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
