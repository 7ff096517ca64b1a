'use client'

import { useActionState } from 'react'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { refusalOf, UNSENT } from '#platform/form-state.ts'
import { grant } from '#staff/actions.ts'
import { ACCESS_NAMES, ACCESSES } from '#staff/granting/access.ts'

/** Gives a colleague a role, from a day on. */
export function GrantForm({ people, today }: { people: readonly { id: number; name: string }[]; today: string }) {
  const [state, send] = useActionState(grant, UNSENT)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={state.refusals} title="Åtkomsten är inte given" />
      {state.value === null ? (
        <Callout kind="success" live>
          Klart. Åtkomsten gäller så fort dagen är inne.
        </Callout>
      ) : null}
      <Select
        name="employeeId"
        label="Vem?"
        required
        placeholder="Välj medarbetare"
        defaultValue={state.sent.employeeId ?? ''}
        error={refusalOf(state, 'employeeId')}
        options={people.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        name="access"
        label="Vad?"
        required
        placeholder="Välj roll eller rätt"
        defaultValue={state.sent.access ?? ''}
        error={refusalOf(state, 'access')}
        options={ACCESSES.map((value) => ({ value, label: ACCESS_NAMES[value] }))}
      />
      <DateInput
        name="validFrom"
        label="Från och med"
        required
        defaultValue={state.sent.validFrom ?? today}
        error={refusalOf(state, 'validFrom')}
      />
      <DateInput
        name="validTo"
        label="Till och med"
        defaultValue={state.sent.validTo}
        error={refusalOf(state, 'validTo')}
      />
      <SubmitButton icon="key-round" pendingLabel="Ger åtkomst …">
        Ge åtkomst
      </SubmitButton>
    </form>
  )
}
