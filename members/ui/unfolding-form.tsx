'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { buttonClass } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Icon } from '#components/icons/icon.tsx'
import type { IconName } from '#components/icons/names.ts'
import { Callout } from '#components/status/callout.tsx'
import type { Changed } from '#members/change-person.ts'
import type { Tied } from '#members/tying/change-roles.ts'
import { outcomeOf } from '#members/ui/outcome.ts'
import { errorsOf, type FormState, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

type Hidden = Readonly<Record<string, number | string>>

interface Props<T> {
  /** Unique on the page; the ids of the fields begin with it. */
  id: string
  label: string
  icon: IconName
  action: (previous: FormState<T>, form: FormData) => Promise<FormState<T>>
  /** Whom it concerns and what was seen of it. */
  hidden: Hidden
  submit: string
  /** Red for what takes something away. */
  danger?: boolean | undefined
  /** An icon alone, with its words for screen readers and on hover: beside something in a list. */
  quiet?: boolean | undefined
  stored?: Readonly<Record<string, string | null>>
  children?: (field: ReturnType<typeof fieldsOf>, state: FormState<T>) => ReactNode
}

/** A button that unfolds its form: a `<details>`, so that it opens, saves and answers without JavaScript. */
export function UnfoldingForm<T extends Changed | Tied>({ stored = {}, ...props }: Props<T>) {
  const [state, send] = useForm(props.action)
  // What was seen is what stood there when the first letter was typed, even if the card is read again meanwhile.
  const [begun, setBegun] = useState<{ turn: number; hidden: Hidden }>()
  const seen = begun?.turn === state.turn ? begun.hidden : props.hidden
  const box = useRef<HTMLDetailsElement>(null)
  const outcome = outcomeOf(state)
  const errors = errorsOf(props.id, state)
  useEffect(() => {
    if (outcome === 'saved' && state.turn > 0 && box.current) box.current.open = false
  }, [outcome, state.turn])
  const isOpen = outcome === 'refused' || outcome === 'asks' || outcome === 'unchanged'
  return (
    <>
      <p className="sr-only" role="status">
        {outcome === 'saved' ? 'Sparat.' : ''}
      </p>
      <details ref={box} className="unfold" open={isOpen || undefined}>
        <summary className={summaryClass(props.quiet)} title={props.quiet ? props.label : undefined}>
          <Icon name={props.icon} />
          <span className={props.quiet ? 'sr-only' : 'button-label'}>{props.label}</span>
        </summary>
        <form
          action={send}
          className="form unfold-form"
          key={state.turn}
          onChange={() => begun?.turn !== state.turn && setBegun({ turn: state.turn, hidden: seen })}
        >
          <FormErrors errors={errors} />
          <Conflict state={state} />
          {Object.entries({ ...seen, ...(state.conflict && { version: state.conflict.version }) }).map(
            ([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ),
          )}
          {props.children?.(fieldsOf(props.id, state, stored), state)}
          <div className="actions">
            <SubmitButton variant={props.danger ? 'danger' : 'primary'} pendingLabel="Sparar …">
              {props.submit}
            </SubmitButton>
            <p className="soft" role="status">
              {outcome === 'unchanged' ? 'Inget är ändrat.' : ''}
            </p>
          </div>
        </form>
      </details>
    </>
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
