'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useForm } from '#platform/use-form.ts'
import { releaseToLeader, takeApplicationBack } from '#staff/openings/actions.ts'

interface Props {
  applicationId: number
  released: boolean
}

/** What one may do with an application of one's own while it runs. */
export function OwnApplicationActs({ applicationId, released }: Props) {
  const [shown, release] = useForm(releaseToLeader)
  const [back, takeBack] = useForm(takeApplicationBack)
  return (
    <div className="actions mt-3">
      {released ? null : (
        <form action={release}>
          <input type="hidden" name="applicationId" value={applicationId} />
          <SubmitButton variant="secondary" icon="eye" pendingLabel="Sparar …">
            Visa för min nuvarande chef
          </SubmitButton>
        </form>
      )}
      <form action={takeBack}>
        <input type="hidden" name="applicationId" value={applicationId} />
        <SubmitButton variant="quiet" icon="undo-2" pendingLabel="Tar tillbaka …">
          Ta tillbaka ansökan
        </SubmitButton>
      </form>
      {[...shown.refusals, ...back.refusals].map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </div>
  )
}
