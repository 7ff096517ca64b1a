import { Callout } from '#components/status/callout.tsx'
import type { FormState } from '#platform/form-state.ts'

/** What others changed while this form was being filled in. */
export function Conflict({ conflict }: { conflict: FormState['conflict'] }) {
  if (!conflict || conflict.changes.length === 0) return null
  return (
    <Callout kind="warn" title="Det här har hänt sedan du öppnade formuläret">
      <ul>
        {conflict.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Callout>
  )
}
