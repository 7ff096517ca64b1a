'use client'

import type { AnySetting } from '#cases/rules/setting.ts'
import { RowsField } from '#cases/rules/ui/rows-field.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  setting: AnySetting
  field: FieldOf
  typed: Readonly<Record<string, string>>
}

/** The field of a setting's kind. */
export function ValueField({ setting, field, typed }: Props) {
  const common = { ...field('value'), label: 'Nytt värde', required: true }
  switch (setting.kind) {
    case 'number':
      return (
        <TextInput
          {...common}
          hint={`${setting.unit[0]?.toLocaleUpperCase('sv')}${setting.unit.slice(1)}, mellan ${setting.min} och ${setting.max}.`}
          inputMode="decimal"
          short
        />
      )
    case 'amount':
      return <TextInput {...common} hint="Kronor, till exempel 1 500 eller 7 250,50." inputMode="decimal" short />
    case 'yes_no':
      return (
        <RadioGroup
          {...common}
          inline
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nej' },
          ]}
        />
      )
    case 'choice':
      return <RadioGroup {...common} options={setting.options} />
    case 'words':
      return <TextArea {...common} label="Orden" hint="Ett ord på varje rad." rows={10} />
    case 'table':
      return <RowsField columns={setting.columns} field={field} typed={typed} />
    default:
      return <TextArea {...common} required={false} maxLength={2_000} />
  }
}
