'use client'

import { CheckboxGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { errorsOf, fieldsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { announce, withdrawSeat } from '#staff/openings/actions.ts'
import type { Choices } from '#staff/openings/read-openings.ts'

interface Props {
  choices: Choices
  fields: readonly { readonly id: number; readonly name: string }[]
}

/** Opens a vacant seat of the register for applications. */
export function OpeningForm({ choices, fields }: Props) {
  const [state, send] = useForm(announce)
  const field = fieldsOf('tjanst', state)
  const boxes = fields.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('tjanst', state)} title="Tjänsten är inte utlyst" />
      <Select
        {...field('positionId')}
        label="Vilken ledig tjänst?"
        hint="Finns den inte? Lägg upp den i registret först."
        required
        placeholder="Välj tjänst"
        options={choices.seats.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        {...field('receivingManagerId')}
        label="Mottagande chef"
        hint="Ser alla som söker."
        placeholder="Ingen med konto här"
        options={choices.people.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextArea {...field('description')} label="Om tjänsten" rows={4} maxLength={4_000} />
      <details className="disclosure" open={Boolean(refusalOf(state, 'required') ?? refusalOf(state, 'merits'))}>
        <summary>Krav och meriter</summary>
        <CheckboxGroup
          name="required"
          id="tjanst-required"
          label="Krav"
          defaultValue={state.sent.required?.split(',') ?? []}
          error={refusalOf(state, 'required')}
          options={boxes}
        />
        <CheckboxGroup
          name="merits"
          id="tjanst-merits"
          label="Meriterande"
          defaultValue={state.sent.merits?.split(',') ?? []}
          error={refusalOf(state, 'merits')}
          options={boxes}
        />
      </details>
      <div className="form-row">
        <DateInput {...field('applyBy')} label="Sök senast" required />
        <DateInput {...field('startsOn')} label="Tillträde" />
      </div>
      <SubmitButton icon="send" pendingLabel="Lyser ut …">
        Lys ut tjänsten
      </SubmitButton>
    </form>
  )
}

/** Takes an opening back. */
export function WithdrawOpeningButton({ openingId }: { openingId: number }) {
  const [state, send] = useForm(withdrawSeat)
  return (
    <form action={send}>
      <input type="hidden" name="openingId" value={openingId} />
      <SubmitButton variant="quiet" icon="x" pendingLabel="Drar tillbaka …">
        Dra tillbaka tjänsten
      </SubmitButton>
      {state.refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}
