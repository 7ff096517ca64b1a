import { Select } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

interface Props {
  field: FieldOf
  colleagues: readonly { id: number; name: string }[]
  actorId: number
}

/** To whom the case goes; nobody means back to the queue. */
export function AssignmentFields({ field, colleagues, actorId }: Props) {
  return (
    <Select
      {...field('assigneeId')}
      label="Till vem?"
      required
      placeholder="Lägg tillbaka i kön"
      options={colleagues.map(({ id, name }) => ({
        value: String(id),
        label: id === actorId ? `${name} (jag)` : name,
      }))}
    />
  )
}
