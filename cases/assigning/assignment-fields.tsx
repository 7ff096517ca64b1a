import { TO_QUEUE } from '#cases/assigning/assignment.ts'
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
      placeholder="Välj"
      options={assigneeOptions(colleagues, actorId)}
    />
  )
}

/** Back to the queue, and everybody who works cases. */
export function assigneeOptions(colleagues: Props['colleagues'], actorId?: number) {
  return [
    { value: TO_QUEUE, label: 'Lägg tillbaka i kön' },
    ...colleagues.map(({ id, name }) => ({ value: String(id), label: id === actorId ? `${name} (jag)` : name })),
  ]
}
