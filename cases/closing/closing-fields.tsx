import { RESOLUTION_NAMES, RESOLUTIONS } from '#cases/case.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { Select } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  field: FieldOf
  /** Days the case's rules give her to object; left out where it ends at once. */
  objectionDays?: number | undefined
}

/** How it was solved, what the member is told, and whether she gets time to object. */
export function ClosingFields({ field, objectionDays }: Props) {
  return (
    <>
      <Select
        {...field('resolution')}
        label="Hur löstes det?"
        required
        placeholder="Välj"
        options={RESOLUTIONS.map((value) => ({ value, label: RESOLUTION_NAMES[value] }))}
      />
      <TextArea
        {...field('message')}
        label="Det här får medlemmen veta"
        hint="Svaret först, sedan vad som händer nu."
        required
      />
      {objectionDays === undefined ? null : (
        <RadioGroup
          {...field('await', 'now')}
          label="När är det klart?"
          required
          options={[
            { value: 'now', label: 'Nu' },
            {
              value: 'objection',
              label: `Om ${objectionDays} ${objectionDays === 1 ? 'dag' : 'dagar'}`,
              hint: 'Ärendet står som löst så länge, om medlemmen vill invända.',
            },
          ]}
        />
      )}
    </>
  )
}
