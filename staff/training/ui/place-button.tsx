'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useForm } from '#platform/use-form.ts'
import { book, unbook } from '#staff/training/actions.ts'
import type { SignupStatus } from '#staff/training/training.ts'

interface Props {
  sessionId: number
  held: SignupStatus | null
  full: boolean
  /** Which session, for whoever does not see the row. */
  what: string
}

/** Signs up, queues, or gives the place back. */
export function PlaceButton({ sessionId, held, full, what }: Props) {
  const [signed, signUp] = useForm(book)
  const [given, giveBack] = useForm(unbook)
  const refusals = held ? given.refusals : signed.refusals
  return (
    <form action={held ? giveBack : signUp}>
      <input type="hidden" name="sessionId" value={sessionId} />
      <SubmitButton small variant={held ? 'quiet' : 'secondary'} icon={held ? 'x' : 'plus'} pendingLabel="Sparar …">
        {held === 'waiting' ? 'Lämna kön' : held ? 'Avanmäl dig' : full ? 'Ställ dig i kö' : 'Anmäl dig'}
        <span className="sr-only"> {what}</span>
      </SubmitButton>
      {refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}
