'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { applyFor } from '#staff/openings/actions.ts'

interface Props {
  openingId: number
  /** The wording of the announcement above the form. */
  openingVersion: number
  receiver: string | null
  leaders: readonly string[]
}

/** Applies. Who will see it, and who will not, stands above the field. */
export function ApplyForm({ openingId, openingVersion, receiver, leaders }: Props) {
  const [state, send] = useForm(applyFor)
  const field = fieldsOf('ansokan', state)
  const isOwnLeader = receiver !== null && leaders.includes(receiver)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('ansokan', state)} title="Ansökan är inte skickad" />
      <Callout title="Din ansökan är konfidentiell">
        {receiver ? `HR och ${receiver} ser den. ` : 'Bara HR ser den. '}
        {isOwnLeader
          ? 'Mottagande chef är din egen teamledare, som därför ser den direkt.'
          : `Din nuvarande chef${leaders.length ? ` (${leaders.join(', ')})` : ''} ser den först när du själv väljer det.`}
      </Callout>
      <input type="hidden" name="openingId" value={openingId} />
      <input type="hidden" name="openingVersion" value={openingVersion} />
      <TextArea {...field('letter')} label="Varför söker du?" rows={5} maxLength={4_000} />
      <Checkbox
        name="released"
        id="ansokan-released"
        label="Visa ansökan för min nuvarande chef redan nu"
        hint="Går inte att ta tillbaka."
        defaultChecked={state.sent.released === 'on'}
      />
      <SubmitButton icon="send" pendingLabel="Skickar …">
        Sök tjänsten
      </SubmitButton>
    </form>
  )
}
