'use client'

import { type ReactNode, useActionState, useEffect, useMemo, useRef } from 'react'
import { buttonClass } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, type FormState, fieldsOf, UNSENT } from '#platform/form-state.ts'

interface Props<T> {
  /** Unique on the page; the ids of the fields begin with it. */
  id: string
  label: string
  icon: IconName
  action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>
  hidden: Readonly<Record<string, number>>
  submit: string
  /** Red for what takes something away. */
  danger?: boolean | undefined
  /** An icon alone, with its words for screen readers and on hover: beside something in a list. */
  quiet?: boolean | undefined
  stored?: Readonly<Record<string, string | null>>
  /** Whether an answer means that something was saved and the form may fold. */
  isSaved?: (value: T) => boolean
  children?: (field: ReturnType<typeof fieldsOf>, state: FormState<T>) => ReactNode
}

/** A button that unfolds its form: a `<details>`, so that it opens, saves and answers without JavaScript. */
export function UnfoldingForm<T>({ isSaved = () => true, stored = {}, ...props }: Props<T>) {
  const [state, send] = useActionState(props.action, UNSENT as FormState<T>)
  const box = useRef<HTMLDetailsElement>(null)
  const saved = state.value !== undefined && isSaved(state.value)
  const errors = useMemo(() => errorsOf(props.id, state), [props.id, state])
  useEffect(() => {
    if (saved && state.turn > 0 && box.current) box.current.open = false
  }, [saved, state.turn])
  const asks = state.refusals.length > 0 || (state.value !== undefined && !saved)
  return (
    <details ref={box} className="unfold" open={asks || undefined}>
      <summary className={summaryClass(props.quiet)} title={props.quiet ? props.label : undefined}>
        <Icon name={props.icon} />
        <span className={props.quiet ? 'sr-only' : 'button-label'}>{props.label}</span>
      </summary>
      <form action={send} className="form unfold-form" key={state.turn}>
        <FormErrors errors={errors} />
        <Conflict state={state} />
        {Object.entries({ ...props.hidden, ...(state.conflict && { version: state.conflict.version }) }).map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
        {props.children?.(fieldsOf(props.id, state, stored), state)}
        <div className="actions">
          <SubmitButton variant={props.danger ? 'danger' : 'primary'} pendingLabel="Sparar …">
            {props.submit}
          </SubmitButton>
        </div>
      </form>
      {saved ? (
        <p className="sr-only" role="status">
          Sparat.
        </p>
      ) : null}
    </details>
  )
}

function summaryClass(quiet: boolean | undefined): string {
  return buttonClass({ variant: quiet ? 'quiet' : 'secondary', small: true, iconOnly: quiet ?? false })
}

function Conflict({ state }: { state: FormState }) {
  if (!state.conflict || state.conflict.changes.length === 0) return null
  return (
    <Callout kind="warn" title="Det här har ändrats sedan du öppnade kortet">
      <ul>
        {state.conflict.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Callout>
  )
}
