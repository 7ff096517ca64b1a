'use client'

import { call, note } from '#cases/actions.ts'
import type { Changed } from '#cases/change-case.ts'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { useDone } from '#cases/ui/use-done.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  kase: Pick<CasePage, 'number' | 'formKeys'>
  onDone: (changed: Changed) => void
}

/** Where words are added to the timeline: a note, or what a call came to. */
export function Composer(props: Props) {
  return (
    <div className="composer">
      <NoteForm {...props} />
      <CallForm {...props} />
    </div>
  )
}

function NoteForm({ kase, onDone }: Props) {
  const [state, send] = useForm(note)
  useDone(state, onDone)
  const field = fieldsOf('anteckning', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('anteckning', state)} title="Anteckningen är inte sparad" />
      <input type="hidden" name="number" value={kase.number} />
      <SubmissionKey state={state} initial={kase.formKeys.note} />
      {/* After a saved note the next one can be written at once. */}
      <ScannedTextArea {...field('text')} label="Anteckning" required autoFocus={Boolean(state.value)} />
      <SubmitButton icon="sticky-note" pendingLabel="Sparar …">
        Spara anteckningen
      </SubmitButton>
    </form>
  )
}

function CallForm({ kase, onDone }: Props) {
  const [state, send] = useForm(call)
  useDone(state, onDone)
  const field = fieldsOf('samtal', state)
  return (
    <details className="disclosure" open={state.refusals.length > 0 || undefined}>
      <summary id="logga-samtal">Logga ett samtal</summary>
      <form action={send} className="form" key={state.turn}>
        <FormErrors errors={errorsOf('samtal', state)} title="Samtalet är inte sparat" />
        <input type="hidden" name="number" value={kase.number} />
        <SubmissionKey state={state} initial={kase.formKeys.call} />
        <RadioGroup
          {...field('outcome', 'in')}
          label="Hur gick det?"
          required
          inline
          options={[
            { value: 'in', label: 'Samtal in' },
            { value: 'out_reached', label: 'Ringde, fick svar' },
            { value: 'out_missed', label: 'Ringde, inget svar' },
          ]}
        />
        <ScannedTextArea {...field('text')} label="Vad sades?" rows={3} />
        <SubmitButton icon="phone" pendingLabel="Sparar …">
          Spara samtalet
        </SubmitButton>
      </form>
    </details>
  )
}
