'use client'

import { type ReactNode, useCallback, useRef, useState } from 'react'
import type { Changed } from '#cases/change-case.ts'
import { Conflict } from '#cases/ui/conflict.tsx'
import { useDone } from '#cases/ui/use-done.ts'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { ButtonInside, buttonClass } from '#components/button.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { IconName } from '#components/icons/names.ts'
import { errorsOf, type FieldOf, type FormState, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

type CaseAction = (previous: FormState<Changed>, form: FormData) => Promise<FormState<Changed>>

interface Props {
  id: string
  label: string
  icon: IconName
  keys?: string | undefined
  kase: Pick<CasePage, 'number' | 'version'>
  action: CaseAction
  /** What the form sends besides the case: which of several things on it the act is about. */
  hidden?: Readonly<Record<string, string>> | undefined
  submit: string
  /** Set for what is done seldom: its button stands back. */
  isMinor?: boolean | undefined
  /** Whether the case is in a state for it. An act whose form is open stays, whatever others do meanwhile. */
  isPossible?: boolean | undefined
  /** The act that is open from the start: `avsluta` opens `gor-avsluta`. */
  openAct?: string | undefined
  /** The fields, each given what was sent last and what was refused. */
  children?: (field: FieldOf, state: FormState<Changed>) => ReactNode
  onDone: (changed: Changed) => void
}

/**
 * One act on a case: a button that unfolds its form. A `<details>`, so that it opens without JavaScript. While the form
 * is open the case may change around it: the form keeps what was typed, and the version the person had before her eyes
 * when she began, so that the command can tell her what she has not seen.
 */
export function Act(props: Props) {
  const { id, label, icon, keys, kase, isMinor, isPossible = true, children, onDone } = props
  const [state, send] = useForm(props.action)
  const [seen, setSeen] = useState(kase.version)
  // Told of what has changed, she has seen it: the next answer, whatever it is, starts from there.
  if (state.conflict && state.conflict.version > seen) setSeen(state.conflict.version)
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDetailsElement>(null)
  useDone(
    state,
    useCallback(
      (changed: Changed) => {
        if (box.current) {
          box.current.open = false
          // The button that was pressed is folded away; the keyboard goes on from where the act began.
          box.current.querySelector('summary')?.focus()
        }
        onDone(changed)
      },
      [onDone],
    ),
  )
  function onToggle() {
    const opens = box.current?.open ?? false
    setOpen(opens)
    if (!opens) return
    if (state.refusals.length === 0) setSeen(kase.version)
    box.current?.querySelector<HTMLElement>('.act-form :is(input:not([type=hidden]), select, textarea)')?.focus()
  }
  const startsOpen = state.refusals.length > 0 || id === `gor-${props.openAct}`
  return (
    <details
      ref={box}
      name="act"
      className="act"
      onToggle={onToggle}
      open={startsOpen || undefined}
      hidden={!isPossible && !isOpen && !startsOpen}
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
        <input type="hidden" name="version" value={Math.max(seen, state.conflict?.version ?? 0)} />
        <HiddenFields values={props.hidden} />
        {children?.(fieldsOf(id, state), state)}
        <div className="actions">
          <SubmitButton pendingLabel="Sparar …">{props.submit}</SubmitButton>
        </div>
      </form>
    </details>
  )
}

/** An act that needs no words: its button is the form, and what is on the screen is what was seen. */
export function QuickAct({
  id,
  label,
  icon,
  keys,
  kase,
  action,
  hidden,
  submit,
  isMinor,
  onDone,
}: Omit<Props, 'children'>) {
  const [state, send] = useForm(action)
  useDone(state, onDone)
  return (
    <form action={send} className="act-quick">
      <input type="hidden" name="number" value={kase.number} />
      <input type="hidden" name="version" value={kase.version} />
      <HiddenFields values={hidden} />
      <SubmitButton id={id} icon={icon} keys={keys} variant={isMinor ? 'quiet' : 'primary'} pendingLabel={submit}>
        {label}
      </SubmitButton>
      <FormErrors errors={errorsOf(id, state)} title="Det gick inte" />
      <Conflict conflict={state.conflict} />
    </form>
  )
}

function HiddenFields({ values = {} }: { values?: Readonly<Record<string, string>> | undefined }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
