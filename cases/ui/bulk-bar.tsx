'use client'

import { useActionState, useEffect } from 'react'
import { assignMany } from '#cases/actions.ts'
import type { Colleague } from '#cases/viewing/colleagues.ts'
import type { QueueRow } from '#cases/viewing/queue-row.ts'
import { Button } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { useToast } from '#components/overlay/toasts.tsx'
import { UNSENT } from '#platform/form-state.ts'

interface Props {
  marked: readonly QueueRow[]
  colleagues: readonly Pick<Colleague, 'id' | 'name'>[]
  clear: () => void
}

/** What can be done with everything that is marked. */
export function BulkBar({ marked, colleagues, clear }: Props) {
  const [state, send] = useActionState(assignMany, UNSENT)
  const toast = useToast()
  useEffect(() => {
    if (!state.value) return
    toast({ text: `${state.value.moved} ärenden är tilldelade.` })
    clear()
  }, [state, toast, clear])
  return (
    <form action={send} className="bulk-bar" aria-label="Markerade ärenden">
      <strong>{marked.length} markerade</strong>
      <input type="hidden" name="cases" value={marked.map(({ number, version }) => `${number}:${version}`).join(',')} />
      <Select
        name="assigneeId"
        label={<span className="sr-only">Tilldela</span>}
        required
        placeholder="Lägg tillbaka i kön"
        options={colleagues.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <SubmitButton icon="user-check" pendingLabel="Tilldelar …">
        Tilldela
      </SubmitButton>
      <Button variant="quiet" onClick={clear}>
        Avmarkera
      </Button>
      <FormErrors errors={state.refusals} title="Alla kunde inte tilldelas" />
    </form>
  )
}
