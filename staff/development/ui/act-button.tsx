'use client'

import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { IconName } from '#components/icons/names.ts'
import type { FormState } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { agree, closePlan, dropLearningCase } from '#staff/development/actions.ts'

type Act = (previous: FormState<null>, form: FormData) => Promise<FormState<null>>

interface Props {
  act: Act
  values: Readonly<Record<string, number>>
  icon: IconName
  label: string
  /** Read aloud after the label, to tell one row's button from the next. */
  what?: string
  iconOnly?: boolean
}

function ActButton({ act, values, icon, label, what, iconOnly }: Props) {
  const [state, send] = useForm(act)
  return (
    <form action={send}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant="quiet" small icon={icon} iconOnly={iconOnly} pendingLabel="Sparar …">
        {what ? `${label} ${what}` : label}
      </SubmitButton>
      {state.refusals.map(({ message }) => (
        <p key={message} role="alert" className="field-error">
          {message}
        </p>
      ))}
    </form>
  )
}

/** A leader agrees to a goal as she has read it. */
export function AgreeButton({ goalId, version, who }: { goalId: number; version: number; who: string }) {
  return <ActButton act={agree} values={{ goalId, version }} icon="handshake" label="Kom överens med" what={who} />
}

/** Ends the plan that runs. */
export function ClosePlanButton() {
  return <ActButton act={closePlan} values={{}} icon="archive" label="Avsluta planen" />
}

/** Removes a learning case. */
export function DropLearningCaseButton({ learningCaseId, what }: { learningCaseId: number; what: string }) {
  return (
    <ActButton act={dropLearningCase} values={{ learningCaseId }} icon="trash-2" label="Ta bort" what={what} iconOnly />
  )
}
