'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { CONTRACTS } from '#staff/ledger/ledger.ts'
import type { Option } from '#staff/moving/choices.ts'
import { CONTRACT_NAMES } from '#staff/moving/reason-words.ts'
import { join } from '#staff/registering/actions.ts'
import { RevisionField } from '#staff/registering/ui/revision-field.tsx'
import { SeatFields } from '#staff/registering/ui/seat-fields.tsx'

interface Props {
  readonly seats: readonly Option[]
  readonly units: readonly Option[]
  readonly entities: readonly Option[]
  /** Somebody who is in the register already; without it a new person. */
  readonly employeeId?: number | undefined
}

/** Somebody begins, or begins again. */
export function JoinForm({ seats, units, entities, employeeId }: Props) {
  const [state, send] = useForm(join)
  const field = fieldsOf('borja', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('borja', state)} title="Ingen är registrerad" />
      {state.value ? (
        <Callout kind="success" live>
          Registrerat.
        </Callout>
      ) : null}
      {employeeId === undefined ? (
        <div className="form-row">
          <TextInput {...field('name')} label="Namn" required maxLength={120} />
          <TextInput {...field('externalId')} label="Nummer i HR-systemet" maxLength={60} />
        </div>
      ) : (
        <input type="hidden" name="employeeId" value={employeeId} />
      )}
      <SeatFields field={field} seats={seats} units={units} />
      <div className="form-row">
        <Select {...field('legalEntityId', entities[0]?.value)} label="Arbetsgivare" required options={entities} />
        <Select
          {...field('contract', 'permanent')}
          label="Anställningsform"
          required
          options={CONTRACTS.map((value) => ({ value, label: CONTRACT_NAMES[value] }))}
        />
      </div>
      <div className="form-row">
        <DateInput {...field('validFrom')} label="Första dag" required />
        <DateInput {...field('validTo')} label="Sista dag" />
      </div>
      <RevisionField field={field} />
      <SubmitButton icon="user-plus" pendingLabel="Registrerar …">
        Registrera
      </SubmitButton>
    </form>
  )
}
