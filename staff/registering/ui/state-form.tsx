'use client'

import { RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { STATE_KINDS } from '#staff/ledger/ledger.ts'
import { STATE_NAMES } from '#staff/moving/reason-words.ts'
import { state as addState, endOfState } from '#staff/registering/actions.ts'

/** Leave or secondment inside an assignment. There is no field for why. */
export function StateForm({ assignmentKey }: { assignmentKey: number }) {
  const [state, send] = useForm(addState)
  const prefix = `ledig-${assignmentKey}`
  const field = fieldsOf(prefix, state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Det är inte registrerat" />
      <input type="hidden" name="key" value={assignmentKey} />
      <RadioGroup
        {...field('kind')}
        label="Vad?"
        hint="Varför någon är ledig skrivs aldrig här."
        required
        inline
        options={STATE_KINDS.map((value) => ({ value, label: STATE_NAMES[value] }))}
      />
      <div className="form-row">
        <DateInput {...field('validFrom')} label="Från och med" required />
        <DateInput {...field('validTo')} label="Till och med" />
      </div>
      <SubmitButton icon="calendar" pendingLabel="Registrerar …">
        Registrera
      </SubmitButton>
    </form>
  )
}

/** The last day of a leave or secondment; empty takes it back. */
export function StateEndForm({ stateId, lastDay }: { stateId: number; lastDay: string | null }) {
  const [state, send] = useForm(endOfState)
  const prefix = `ledigslut-${stateId}`
  const field = fieldsOf(prefix, state, { lastDay })
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Det är inte ändrat" />
      <input type="hidden" name="stateId" value={stateId} />
      <DateInput {...field('lastDay')} label="Sista dag" hint="Tom tar bort raden: den har aldrig gällt." />
      <SubmitButton small variant="secondary" pendingLabel="Ändrar …">
        Ändra
      </SubmitButton>
    </form>
  )
}
