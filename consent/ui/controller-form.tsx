'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { declareController } from '#consent/declaring/actions.ts'
import { Conflict } from '#consent/ui/conflict.tsx'
import { AsksAgain, Said } from '#consent/ui/said.tsx'
import { WhyAndWhen } from '#consent/ui/why-and-when.tsx'
import type { ControllerRow } from '#consent/viewing/declared-page.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** One that answers for what is stored: name, number, and how a visitor reaches her. */
export function ControllerForm({ row }: { row?: ControllerRow | undefined }) {
  const [state, send] = useForm(declareController)
  const prefix = `ansvarig-${row?.key ?? 'ny'}`
  const field = fieldsOf(prefix, state, row && storedOf(row))
  return (
    <form action={send} className="form" key={`${state.turn} ${row?.id ?? 0}`}>
      <FormErrors errors={errorsOf(prefix, state)} title="Inget är sparat" />
      <Conflict conflict={state.conflict} />
      <Said value={state.value} />
      <input type="hidden" name="key" value={row?.key ?? ''} />
      <input type="hidden" name="seen" value={Math.max(row?.id ?? 0, state.conflict?.version ?? 0)} />
      <div className="form-row">
        <TextInput {...field('name')} label="Namn" required="unsaid" maxLength={120} />
        <TextInput
          {...field('organisationNumber')}
          label="Organisationsnummer"
          hint="Tio siffror. Lämna tomt tills HSB har bekräftat det."
          maxLength={20}
        />
      </div>
      <TextInput
        {...field('contact')}
        label="Kontakt"
        hint="En e-postadress, ett telefonnummer eller en adress som någon svarar på."
        required="unsaid"
        maxLength={300}
      />
      <WhyAndWhen field={field} />
      <AsksAgain field={field} wasTicked={state.sent.asksAgain === 'on'} />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {row ? `Spara ${row.name}` : 'Lägg till ansvarig'}
      </SubmitButton>
    </form>
  )
}

/** The reason and the day are each change's own. */
const storedOf = ({ name, organisationNumber, contact }: ControllerRow) => ({ name, organisationNumber, contact })
