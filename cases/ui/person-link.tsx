'use client'

import { useActionState, useEffect, useRef } from 'react'
import { linkToPerson } from '#cases/actions.ts'
import { CallerField } from '#cases/ui/caller-field.tsx'
import { Conflict } from '#cases/ui/conflict.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, refusalOf, UNSENT } from '#platform/form-state.ts'

/** Ties the case to somebody in the register, or to somebody else; sent empty it unties. */
export function PersonLink({ kase, onDone }: { kase: CasePage; onDone: () => void }) {
  const [state, send] = useActionState(linkToPerson, UNSENT)
  const told = useRef(0)
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!state.value || told.current === state.turn) return
    told.current = state.turn
    if (box.current) box.current.open = false
    onDone()
  }, [state, onDone])
  return (
    <details ref={box} className="disclosure" open={state.refusals.length > 0 || undefined}>
      <summary>{kase.person ? 'Byt eller ta bort person' : 'Koppla till en person'}</summary>
      <form action={send} className="form" key={state.turn}>
        <FormErrors errors={errorsOf('person', state)} title="Ingen ändring är gjord" />
        <Conflict conflict={state.conflict} />
        <input type="hidden" name="number" value={kase.number} />
        <input type="hidden" name="version" value={state.conflict?.version ?? kase.version} />
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
