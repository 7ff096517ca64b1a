'use client'

import { dropView, keepView } from '#cases/actions.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** Keeps the queue on screen under a name, or lets a kept one go. */
export function SaveView({
  query,
  savedId,
  hasTeam,
}: {
  query: string
  savedId: number | undefined
  hasTeam: boolean
}) {
  const [kept, keep] = useForm(keepView)
  const [dropped, drop] = useForm(dropView)
  if (savedId !== undefined) {
    return (
      <form action={drop}>
        <input type="hidden" name="id" value={savedId} />
        <FormErrors errors={dropped.refusals} />
        <SubmitButton variant="quiet" small icon="trash-2" pendingLabel="Tar bort …">
          Ta bort den här vyn
        </SubmitButton>
      </form>
    )
  }
  const field = fieldsOf('vy', kept)
  return (
    <details className="disclosure" open={kept.refusals.length > 0}>
      <summary>Spara den här vyn</summary>
      <form action={keep} className="form">
        <FormErrors errors={errorsOf('vy', kept)} />
        <input type="hidden" name="query" value={query} />
        <TextInput {...field('name')} label="Namn" required maxLength={60} />
        {hasTeam ? (
          <RadioGroup
            {...field('shared', 'me')}
            label="Vem ser vyn?"
            required
            inline
            options={[
              { value: 'me', label: 'Bara jag' },
              { value: 'team', label: 'Mitt team' },
            ]}
          />
        ) : null}
        <SubmitButton icon="bookmark" pendingLabel="Sparar …">
          Spara vyn
        </SubmitButton>
      </form>
    </details>
  )
}
