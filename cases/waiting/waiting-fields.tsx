import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function CompletionFields({ field }: { field: FieldOf }) {
  return (
    <>
      <ScannedTextArea {...field('text')} label="Vad ska medlemmen komplettera med?" required />
      <DateInput {...field('due')} label="Senast" required />
    </>
  )
}

export function OtherFields({ field }: { field: FieldOf }) {
  return (
    <>
      <TextInput
        {...field('party')}
        label="Vem väntar vi på?"
        hint="Till exempel förvaltaren, jouren eller försäkringsbolaget."
        required
      />
      <ScannedTextArea {...field('text')} label="Vad behöver vi?" required />
      <DateInput {...field('due')} label="Bevaka den" />
    </>
  )
}

export function ResumptionFields({ field }: { field: FieldOf }) {
  return (
    <RadioGroup
      {...field('answered', 'yes')}
      label="Har svaret kommit?"
      required
      inline
      options={[
        { value: 'yes', label: 'Ja' },
        { value: 'no', label: 'Nej, vi går vidare ändå' },
      ]}
    />
  )
}
