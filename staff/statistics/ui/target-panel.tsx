'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { target as send } from '#staff/statistics/actions.ts'

/** The manager's aim, dated: a year is held against the target that was in force on its last day. */
export function TargetPanel({ target, today }: { target: number | null; today: string }) {
  const [state, act] = useForm(send)
  const field = fieldsOf('mal', state)
  return (
    <Panel title="Mål" className="no-print">
      <form action={act} className="form" key={state.turn}>
        <FormErrors errors={errorsOf('mal', state)} title="Målet är inte satt" />
        {state.value === null ? (
          <Callout kind="success" live>
            Målet är satt.
          </Callout>
        ) : null}
        <TextInput
          {...field('percent', target === null ? '' : String(Math.round(target * 100)))}
          label="Intern andel av dem som lämnar, i procent"
          required
          short
          inputMode="numeric"
        />
        <DateInput {...field('validFrom', `${today.slice(0, 4)}-01-01`)} label="Gäller från och med" required />
        <SubmitButton variant="secondary" pendingLabel="Sätter mål …">
          Sätt mål
        </SubmitButton>
      </form>
    </Panel>
  )
}
