'use client'

import { useCallback, useRef, useState } from 'react'
import { linkToPerson } from '#cases/actions.ts'
import type { Changed } from '#cases/change-case.ts'
import { CallerField } from '#cases/ui/caller-field.tsx'
import { Conflict } from '#cases/ui/conflict.tsx'
import { useDone } from '#cases/ui/use-done.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** Ties the case to somebody in the register, or to somebody else; sent empty it unties. */
export function PersonLink({ kase, onDone }: { kase: CasePage; onDone: (changed: Changed) => void }) {
  const [state, send] = useForm(linkToPerson)
  const box = useRef<HTMLDetailsElement>(null)
  const [seen, setSeen] = useState(kase.version)
  if (state.conflict && state.conflict.version > seen) setSeen(state.conflict.version)
  useDone(
    state,
    useCallback(
      (changed: Changed) => {
        if (box.current) box.current.open = false
        onDone(changed)
      },
      [onDone],
    ),
  )
  return (
    <details
      ref={box}
      className="disclosure"
      onToggle={() => box.current?.open && !state.refusals.length && setSeen(kase.version)}
      open={state.refusals.length > 0 || undefined}
    >
      <summary>{kase.person ? 'Byt eller ta bort person' : 'Koppla till en person'}</summary>
      <form action={send} className="form" key={state.turn}>
        <FormErrors errors={errorsOf('person', state)} title="Ingen ändring är gjord" />
        <Conflict conflict={state.conflict} />
        <input type="hidden" name="number" value={kase.number} />
        <input type="hidden" name="version" value={Math.max(seen, state.conflict?.version ?? 0)} />
        <CallerField
          id="person-about"
          defaultAbout={state.sent.about}
          defaultText={state.sent.callerText}
          error={refusalOf(state, 'about')}
          hint={kase.person ? 'Lämna tomt för att ta bort kopplingen.' : undefined}
        />
        <SubmitButton icon="user-round" pendingLabel="Sparar …">
          Spara
        </SubmitButton>
      </form>
    </details>
  )
}
