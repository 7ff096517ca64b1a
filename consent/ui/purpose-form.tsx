'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { declarePart, declarePurpose } from '#consent/declaring/actions.ts'
import { Conflict } from '#consent/ui/conflict.tsx'
import { Said } from '#consent/ui/said.tsx'
import { WhyAndWhen } from '#consent/ui/why-and-when.tsx'
import type { PurposeRow } from '#consent/viewing/declared-page.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** What something is stored for, in both languages. */
export function PurposeForm({ row }: { row?: PurposeRow | undefined }) {
  const [state, send] = useForm(declarePurpose)
  const prefix = `andamal-${row?.key ?? 'nytt'}`
  const field = fieldsOf(prefix, state, row && storedOf(row))
  return (
    <form action={send} className="form" key={`${state.turn} ${row?.id ?? 0}`}>
      <FormErrors errors={errorsOf(prefix, state)} title="Inget är sparat" />
      <Conflict conflict={state.conflict} />
      <Said value={state.value} />
      <input type="hidden" name="key" value={row?.key ?? ''} />
      <input type="hidden" name="seen" value={Math.max(row?.id ?? 0, state.conflict?.version ?? 0)} />
      <div className="form-row">
        <TextInput {...field('nameSv')} label="Namn på svenska" required="unsaid" maxLength={60} />
        <TextInput {...field('nameEn')} label="Namn på engelska" required="unsaid" maxLength={60} lang="en" />
      </div>
      <div className="form-row">
        <TextArea
          {...field('explainsSv')}
          label="Vad som görs och varför, på svenska"
          required="unsaid"
          rows={4}
          maxLength={400}
        />
        <TextArea {...field('explainsEn')} label="… på engelska" required="unsaid" rows={4} maxLength={400} lang="en" />
      </div>
      <WhyAndWhen field={field} />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {row ? `Spara ${row.nameSv.toLowerCase()}` : 'Lägg till ändamål'}
      </SubmitButton>
    </form>
  )
}

/** The reason and the day are each change's own. */
const storedOf = ({ nameSv, nameEn, explainsSv, explainsEn }: PurposeRow) => ({
  nameSv,
  nameEn,
  explainsSv,
  explainsEn,
})

/** A part of HSB's site that is to have a list of its own. */
export function PartForm() {
  const [state, send] = useForm(declarePart)
  const field = fieldsOf('del', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('del', state)} title="Inget är sparat" />
      {state.value === null ? (
        <Callout kind="success" live>
          Klart. Lägg till det som lagras där i listan över kakor.
        </Callout>
      ) : null}
      <TextInput {...field('nameSv')} label="Namn på svenska" required="unsaid" maxLength={80} />
      <TextInput {...field('nameEn')} label="Namn på engelska" required="unsaid" maxLength={80} lang="en" />
      <TextInput {...field('reason')} label="Varför?" required="unsaid" maxLength={300} />
      <SubmitButton icon="plus" variant="secondary" pendingLabel="Lägger till …">
        Lägg till del
      </SubmitButton>
    </form>
  )
}
