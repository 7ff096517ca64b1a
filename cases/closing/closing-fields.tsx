import { RESOLUTION_NAMES, RESOLUTIONS } from '#cases/case.ts'
import { mayEndAs } from '#cases/closing/closing.ts'
import type { Proposal } from '#cases/closing/propose.ts'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { Select } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  field: FieldOf
  /** The code that stands there to begin with, and why. */
  proposal: Proposal
  /** How the flow lets the case end; null for every code. */
  decisions: readonly string[] | null
  /** What stands there of the first contact: known in a call that is being registered, asked otherwise. */
  firstContact?: 'yes' | undefined
  /** Days the case's rules give her to object; left out where it ends at once. */
  objectionDays?: number | undefined
}

/** How it was solved, what the member is told, whether that was at the first contact, and whether she may object. */
export function ClosingFields({ field, proposal, decisions, firstContact, objectionDays }: Props) {
  const codes = RESOLUTIONS.filter((code) => mayEndAs(code, decisions))
  return (
    <>
      <Select
        {...field('resolution', proposal.resolution)}
        label="Hur löstes det?"
        hint={`Förslag: ${RESOLUTION_NAMES[proposal.resolution].toLocaleLowerCase('sv')}. ${proposal.why}`}
        required
        placeholder="Välj"
        options={codes.map((value) => ({ value, label: RESOLUTION_NAMES[value] }))}
      />
      <ScannedTextArea
        {...field('message')}
        label="Det här får medlemmen veta"
        hint="Svaret först, sedan vad som händer nu."
        required
      />
      <div className="when-first-contact">
        <RadioGroup
          {...field('firstContact', firstContact)}
          label="Löstes det vid första kontakten?"
          hint="Ja, om medlemmen fick hjälp den första gången hen hörde av sig om det här."
          required
          inline
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nej' },
          ]}
        />
      </div>
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
