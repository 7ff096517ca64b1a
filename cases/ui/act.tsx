'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import type { Changed } from '#cases/change-case.ts'
import { Conflict } from '#cases/ui/conflict.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { ButtonInside, buttonClass } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { IconName } from '#components/icons/names.ts'
import { errorsOf, type FieldOf, type FormState, fieldsOf, UNSENT } from '#platform/form-state.ts'

type CaseAction = (previous: FormState<Changed>, form: FormData) => Promise<FormState<Changed>>

interface Props {
  id: string
  label: string
  icon: IconName
  keys?: string | undefined
  kase: Pick<CasePage, 'number' | 'version'>
  action: CaseAction
  submit: string
  pending?: string | undefined
  /** Set for what is done seldom: its button stands back. */
  isMinor?: boolean | undefined
  /** The act that is open from the start: `avsluta` opens `gor-avsluta`. */
  openAct?: string | undefined
  /** The fields, each given what was sent last and what was refused. */
  children?: (field: FieldOf, state: FormState<Changed>) => ReactNode
  onDone: () => void
}

/**
 * One act on a case: a button that unfolds its form. A `<details>`, so that it opens without JavaScript and keeps what
 * was typed while the case changes around it. A refused act says why and keeps the text.
 */
export function Act({
  id,
  label,
  icon,
  keys,
  kase,
  action,
  submit,
  pending,
  isMinor,
  openAct,
  children,
  onDone,
}: Props) {
  const [state, send] = useActionState(action, UNSENT)
  const box = useRef<HTMLDetailsElement>(null)
  const handled = useRef(0)
  useEffect(() => {
    if (!state.value || handled.current === state.turn) return
    handled.current = state.turn
    if (box.current) box.current.open = false
    onDone()
  }, [state, onDone])
  function focusFirst() {
    if (box.current?.open)
      box.current.querySelector<HTMLElement>('.act-form :is(input:not([type=hidden]), select, textarea)')?.focus()
  }
  return (
    <details
      ref={box}
      name="act"
      className="act"
      onToggle={focusFirst}
      open={state.refusals.length > 0 || id === `gor-${openAct}` || undefined}
    >
      <summary id={id} className={buttonClass({ variant: isMinor ? 'quiet' : 'secondary' })} aria-keyshortcuts={keys}>
        <ButtonInside icon={icon} keys={keys}>
          {label}
        </ButtonInside>
      </summary>
      <form action={send} className="act-form form" key={state.turn}>
        <FormErrors errors={errorsOf(id, state)} />
        <Conflict conflict={state.conflict} />
        <input type="hidden" name="number" value={kase.number} />
        <input type="hidden" name="version" value={state.conflict?.version ?? kase.version} />
        {children?.(fieldsOf(id, state), state)}
        <div className="actions">
          <SubmitButton pendingLabel={pending ?? 'Sparar …'}>{submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}

/** An act that needs no words: its button is the form. */
export function QuickAct({ id, label, icon, keys, kase, action, pending, onDone }: Omit<Props, 'children' | 'submit'>) {
  const [state, send] = useActionState(action, UNSENT)
  const handled = useRef(0)
  useEffect(() => {
    if (!state.value || handled.current === state.turn) return
    handled.current = state.turn
    onDone()
  }, [state, onDone])
  return (
    <form action={send} className="act-quick">
      <input type="hidden" name="number" value={kase.number} />
      <input type="hidden" name="version" value={state.conflict?.version ?? kase.version} />
      <SubmitButton id={id} icon={icon} keys={keys} variant="primary" pendingLabel={pending}>
        {label}
      </SubmitButton>
      <FormErrors errors={state.refusals} title="Det gick inte" />
      <Conflict conflict={state.conflict} />
    </form>
  )
}
