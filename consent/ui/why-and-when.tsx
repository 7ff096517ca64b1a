import { DateInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

/** What every change of what is declared says of itself: why, and from which day. */
export function WhyAndWhen({ field }: { field: FieldOf }) {
  return (
    <>
      <TextArea
        {...field('reason')}
        label="Varför?"
        hint="Står i historiken som besökarna läser."
        required="unsaid"
        rows={2}
        maxLength={300}
      />
      <DateInput {...field('validFrom')} label="Från och med" hint="Lämna tomt för genast." />
    </>
  )
}
