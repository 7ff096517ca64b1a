import { RESOLUTION_NAMES, RESOLUTIONS } from '#cases/case.ts'
import { OBJECTION_DAYS } from '#cases/closing/closing.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { type FormState, refusalOf } from '#platform/form-state.ts'

/** How it was solved, what the member is told, and whether she gets time to object. */
export function ClosingFields({ state, withoutWaiting }: { state: FormState; withoutWaiting?: boolean | undefined }) {
  return (
    <>
      <Select
        name="resolution"
        label="Hur löstes det?"
        required
        placeholder="Välj"
        defaultValue={state.sent.resolution ?? ''}
        error={refusalOf(state, 'resolution')}
        options={RESOLUTIONS.map((value) => ({ value, label: RESOLUTION_NAMES[value] }))}
      />
      <TextArea
        name="message"
        label="Det här får medlemmen veta"
        hint="Svaret först, sedan vad som händer nu."
        defaultValue={state.sent.message}
        error={refusalOf(state, 'message')}
        required
      />
      {withoutWaiting ? null : (
        <RadioGroup
          name="await"
          label="När är det klart?"
          required
          defaultValue={state.sent.await ?? 'now'}
          options={[
            { value: 'now', label: 'Nu' },
            {
              value: 'objection',
              label: `Om ${OBJECTION_DAYS} dagar`,
              hint: 'Ärendet står som löst så länge, om medlemmen vill invända.',
            },
          ]}
        />
      )}
    </>
  )
}
