'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import type { Held } from '#staff/keeping/person-page.ts'
import { CONTRACTS } from '#staff/ledger/ledger.ts'
import type { Option } from '#staff/moving/choices.ts'
import { CONTRACT_NAMES } from '#staff/moving/reason-words.ts'
import { correct } from '#staff/registering/actions.ts'
import { RevisionField } from '#staff/registering/ui/revision-field.tsx'

/** What was recorded wrongly, and what is right. The old row is kept with the time during which it was held true. */
export function CorrectForm({ held, reasons }: { held: Held; reasons: readonly Option[] }) {
  const [state, send] = useForm(correct)
  const prefix = `ratta-${held.key}`
  const field = fieldsOf(prefix, state, {
    validFrom: held.validFrom,
    validTo: held.validTo,
    contract: held.contract,
    endReasonId: held.endReasonId === null ? '' : String(held.endReasonId),
  })
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Rättelsen är inte sparad" />
      <input type="hidden" name="key" value={held.key} />
      <div className="form-row">
        <DateInput {...field('validFrom')} label="Första dag" required />
        <DateInput {...field('validTo')} label="Sista dag" />
      </div>
      <div className="form-row">
        <Select
          {...field('contract')}
          label="Anställningsform"
          required
          options={CONTRACTS.map((value) => ({ value, label: CONTRACT_NAMES[value] }))}
        />
        <Select {...field('endReasonId')} label="Orsak" placeholder="Ingen" options={reasons} />
      </div>
      <Checkbox name="never" id={`${prefix}-never`} label="Raden är helt fel: personen hade aldrig tjänsten" />
      <TextInput {...field('why')} label="Vad var fel?" hint="Inga personliga uppgifter." required maxLength={300} />
      <RevisionField field={field} />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        Spara rättelsen
      </SubmitButton>
    </form>
  )
}
