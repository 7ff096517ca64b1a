import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function MemberAnswerFields({ field }: { field: FieldOf }) {
  return (
    <>
      <RadioGroup
        {...field('solved')}
        label="Fick medlemmen hjälp?"
        hint="Det medlemmen själv säger. Vid ett nej: fråga vad som saknas, och återöppna ärendet om det behövs."
        required
        inline
        options={[
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nej' },
        ]}
      />
      <ScannedTextArea {...field('text')} label="Med medlemmens ord" rows={2} />
    </>
  )
}
