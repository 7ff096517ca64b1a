'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { changeAnnouncement } from '#staff/openings/actions.ts'
import type { Named, OpeningRow } from '#staff/openings/read-openings.ts'

interface Props {
  readonly opening: Pick<
    OpeningRow,
    'id' | 'title' | 'description' | 'applyBy' | 'startsOn' | 'receivingManagerId' | 'version'
  >
  readonly receivers: readonly Named[]
}

/** Changes what an announcement says. What it asks for stays: people have held themselves against it. */
export function ChangeOpeningForm({ opening, receivers }: Props) {
  const [state, send] = useForm(changeAnnouncement)
  const field = fieldsOf('annons', state)
  return (
    <form action={send} className="form" key={`${state.turn} ${opening.version}`}>
      <FormErrors errors={errorsOf('annons', state)} title="Annonsen är inte ändrad" />
      {state.conflict ? (
        <Callout kind="warn" title="Det här står där nu">
          {state.conflict.changes.join(' ')}
        </Callout>
      ) : null}
      {state.value === null ? (
        <Callout kind="success" live>
          Annonsen är ändrad. Den förra lydelsen är sparad.
        </Callout>
      ) : null}
      <input type="hidden" name="openingId" value={opening.id} />
      <input type="hidden" name="version" value={state.conflict?.version ?? opening.version} />
      <TextInput {...field('title', opening.title)} label="Rubrik" required maxLength={80} />
      <TextArea {...field('description', opening.description)} label="Om tjänsten" rows={6} maxLength={4_000} />
      <Select
        {...field('receivingManagerId', String(opening.receivingManagerId ?? ''))}
        label="Mottagande chef"
        hint="Kan bara bytas innan någon har sökt."
        placeholder="Ingen med konto här"
        options={receivers.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <div className="form-row">
        <DateInput {...field('applyBy', opening.applyBy)} label="Sök senast" hint="Samma dag eller senare." required />
        <DateInput {...field('startsOn', opening.startsOn ?? '')} label="Tillträde" />
      </div>
      <SubmitButton icon="save" pendingLabel="Ändrar …">
        Ändra annonsen
      </SubmitButton>
    </form>
  )
}
