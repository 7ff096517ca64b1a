'use client'

import { useCallback } from 'react'
import { assignMany } from '#cases/actions.ts'
import type { BulkAssigned } from '#cases/assigning/assign-cases.ts'
import { assigneeOptions } from '#cases/assigning/assignment-fields.tsx'
import { useDone } from '#cases/ui/use-done.ts'
import type { Colleague } from '#cases/viewing/colleagues.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'
import { Button } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useToast } from '#components/overlay/toasts.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  marked: readonly QueueRow[]
  colleagues: readonly Pick<Colleague, 'id' | 'name'>[]
  clear: () => void
}

/** What can be done with everything that is marked. */
export function BulkBar({ marked, colleagues, clear }: Props) {
  const [state, send] = useForm(assignMany)
  const toast = useToast()
  const field = fieldsOf('flera', state)
  useDone(
    state,
    useCallback(
      ({ moved, failed }: BulkAssigned) => {
        if (moved) toast({ text: moved === 1 ? 'Ett ärende är tilldelat.' : `${moved} ärenden är tilldelade.` })
        if (failed.length === 0) clear()
      },
      [toast, clear],
    ),
  )
  return (
    <form action={send} className="bulk-bar" aria-label="Markerade ärenden" key={state.turn}>
      <strong>
        {marked.length} {marked.length === 1 ? 'markerat' : 'markerade'}
      </strong>
      <input type="hidden" name="cases" value={marked.map(({ number, version }) => `${number}:${version}`).join(',')} />
      <Select
        {...field('assigneeId')}
        label={<span className="sr-only">Tilldela</span>}
        required
        placeholder="Välj kollega"
        options={assigneeOptions(colleagues)}
      />
      <SubmitButton icon="user-check" pendingLabel="Tilldelar …">
        Tilldela
      </SubmitButton>
      <Button variant="quiet" onClick={clear}>
        Avmarkera
      </Button>
      <FormErrors errors={errorsOf('flera', state)} title="Inget är tilldelat" />
      {state.value?.failed.length ? (
        <Callout kind="warn" live title="De här kunde inte tilldelas">
          <ul>
            {state.value.failed.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Callout>
      ) : null}
    </form>
  )
}
