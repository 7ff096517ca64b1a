import type { FormError } from '#components/forms/form-errors.tsx'
import { type FormState, refusalOf } from '#platform/form-state.ts'

/** What every field of a form needs: an id that no other form on the page has, what was typed or stands there, what was refused. */
export function fieldsOf(prefix: string, state: FormState, stored: Readonly<Record<string, string | null>> = {}) {
  return (name: string) => ({
    name,
    id: `${prefix}-${name}`,
    defaultValue: state.sent[name] ?? stored[name] ?? '',
    error: refusalOf(state, name),
  })
}

/** The refusals with the ids of their fields, for the summary's links. */
export function errorsOf(prefix: string, state: FormState): FormError[] {
  return state.refusals.map(({ field, message }) => (field ? { field: `${prefix}-${field}`, message } : { message }))
}
