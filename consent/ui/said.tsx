'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { FieldError } from '#components/forms/field.tsx'
import { Callout } from '#components/status/callout.tsx'
import type { Declared } from '#consent/declaring/declared.ts'
import { swedishInstant } from '#platform/dates.ts'
import type { FieldOf } from '#platform/form-state.ts'

/** What came of a change of what is declared. */
export function Said({ value }: { value: Declared | undefined }) {
  if (!value) return null
  return (
    <Callout kind="success" live title="Sparat">
      Gäller från {swedishInstant(new Date(value.from))}.{' '}
      {value.asksAgain ? 'Fingeravtrycket är ändrat: alla besökare frågas igen.' : 'Ingen besökare frågas igen.'}
    </Callout>
  )
}

/** The tick box that a change which asks everybody again waits for. */
export function AsksAgain({ field, wasTicked }: { field: FieldOf; wasTicked: boolean }) {
  const { id, error } = field('asksAgain')
  return (
    <div>
      <Checkbox
        name="asksAgain"
        id={id}
        defaultChecked={wasTicked}
        label="Fråga alla besökare igen, om det behövs"
        hint="Behövs när ändamål, ansvarig, mottagare, land eller lagringstid ändras. Behövs det sparas inget förrän rutan är ikryssad."
      />
      <FieldError id={id}>{error}</FieldError>
    </div>
  )
}
