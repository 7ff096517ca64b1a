import { Select, TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'
import type { Option } from '#staff/moving/choices.ts'

/** A free seat, or a new one. */
export function SeatFields({
  field,
  seats,
  units,
}: {
  field: FieldOf
  seats: readonly Option[]
  units: readonly Option[]
}) {
  const title = field('newTitle')
  const unit = field('newUnitId')
  const isNew = Boolean(title.defaultValue || unit.defaultValue || title.error || unit.error)
  return (
    <>
      <Select
        {...field('positionId')}
        label="Till vilken tjänst?"
        required="unsaid"
        placeholder="Välj en ledig tjänst"
        options={seats}
      />
      <details className="disclosure" open={isNew || undefined}>
        <summary>Tjänsten finns inte i listan</summary>
        <div className="form-row mt-2">
          <TextInput {...title} label="Den nya tjänstens titel" required="unsaid" maxLength={80} />
          <Select {...unit} label="Enhet" required="unsaid" placeholder="Välj enhet" options={units} />
        </div>
      </details>
    </>
  )
}
