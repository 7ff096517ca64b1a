import { PRIORITIES, PRIORITY_NAMES, type Priority } from '#cases/case.ts'
import { RadioGroup } from '#components/forms/choices.tsx'
import { ComboBox, type ComboOption } from '#components/forms/combo-box.tsx'
import type { FieldOf } from '#platform/form-state.ts'

export function TypeFields({ field, types }: { field: FieldOf; types: readonly ComboOption[] }) {
  return <ComboBox {...comboField(field)} label="Ny ärendetyp" maxLength={100} required options={types} />
}

export function PriorityFields({ field, priority }: { field: FieldOf; priority: Priority }) {
  return (
    <RadioGroup
      {...field('priority', String(priority))}
      label="Prioritet"
      required
      inline
      options={PRIORITIES.map((value) => ({ value: String(value), label: PRIORITY_NAMES[value] }))}
    />
  )
}

/** The text that was sent names the type; its id is only the browser's. */
function comboField(field: FieldOf) {
  const { id, defaultValue, error } = field('type')
  return { id, error, defaultText: defaultValue, name: 'typeKey', textName: 'type' }
}
