'use client'

import type { ReactNode } from 'react'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, type FieldOf, type FormState, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props<T> {
  readonly action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>
  /** Tells this form's fields from those of others on the page. */
  readonly prefix: string
  readonly stored?: Readonly<Record<string, string | null>> | undefined
  readonly hidden?: Readonly<Record<string, string | number>> | undefined
  readonly submit: string
  readonly quiet?: boolean | undefined
  readonly children: (field: FieldOf) => ReactNode
}

/** What the small forms of the register have in common. */
export function KeptForm<T>({ action, prefix, stored, hidden = {}, submit, quiet, children }: Props<T>) {
  const [state, send] = useForm(action)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf(prefix, state)} title="Ingenting är sparat" />
      {state.value === undefined ? null : (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(fieldsOf(prefix, state, stored))}
      <SubmitButton variant={quiet ? 'secondary' : 'primary'} small={quiet} pendingLabel="Sparar …">
        {submit}
      </SubmitButton>
    </form>
  )
}
