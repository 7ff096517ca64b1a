'use client'

import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { newUnit, unitChange, unitEnd } from '#staff/keeping/actions.ts'
import { KeptForm } from '#staff/keeping/ui/kept-form.tsx'
import type { Option } from '#staff/moving/choices.ts'
import { RevisionField } from '#staff/registering/ui/revision-field.tsx'

export function NewUnitForm({ units }: { units: readonly Option[] }) {
  return (
    <KeptForm action={newUnit} prefix="ny-enhet" submit="Lägg till enheten">
      {(field) => (
        <>
          <TextInput {...field('name')} label="Namn" required maxLength={120} />
          <Select {...field('parentId')} label="Ligger under" required placeholder="Välj enhet" options={units} />
          <DateInput {...field('validFrom')} label="Från och med" required />
        </>
      )}
    </KeptForm>
  )
}

interface Known {
  readonly unitId: number
  readonly name: string
  readonly parentId: number | null
}

/** Another name, another place in the tree, or the end. */
export function UnitForms({ unit, units }: { unit: Known; units: readonly Option[] }) {
  const { unitId, name, parentId } = unit
  return (
    <div className="stack">
      <KeptForm
        action={unitChange}
        prefix={`enhet-${unitId}`}
        hidden={{ unitId }}
        stored={{ name, parentId: parentId === null ? '' : String(parentId) }}
        submit="Spara ändringen"
        quiet
      >
        {(field) => (
          <>
            <TextInput {...field('name')} label="Namn" required maxLength={120} />
            <Select
              {...field('parentId')}
              label="Ligger under"
              placeholder="Ingen"
              options={units.filter(({ value }) => value !== String(unitId))}
            />
            <DateInput {...field('from')} label="Från och med" required />
            <RevisionField field={field} />
          </>
        )}
      </KeptForm>
      <KeptForm action={unitEnd} prefix={`enhetslut-${unitId}`} hidden={{ unitId }} submit="Avsluta enheten" quiet>
        {(field) => <DateInput {...field('lastDay')} label="Enhetens sista dag" required />}
      </KeptForm>
    </div>
  )
}
