'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { keepGoal } from '#staff/development/actions.ts'
import { GOAL_NAMES, GOAL_STATUSES } from '#staff/development/goal.ts'
import type { OwnGoal } from '#staff/development/own-page.ts'

/** A goal in one's own words, and whether one's leader may read it. */
export function GoalForm({ goal }: { goal?: OwnGoal }) {
  const prefix = `mal-${goal?.id ?? 'nytt'}`
  const [state, send] = useForm(keepGoal)
  const field = fieldsOf(prefix, state)
  const wasSent = Object.keys(state.sent).length > 0
  return (
    <form action={send} className="form" key={`${state.turn} ${goal?.version ?? 0}`}>
      <FormErrors errors={errorsOf(prefix, state)} title="Målet är inte sparat" />
      {state.conflict ? (
        <Callout kind="warn" title="Det här står där nu">
          <ul>
            {state.conflict.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Callout>
      ) : null}
      {state.value ? (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      ) : null}
      <input type="hidden" name="goalId" value={goal?.id ?? ''} />
      <input type="hidden" name="version" value={state.conflict?.version ?? goal?.version ?? 1} />
      <TextInput {...field('goal', goal?.goal ?? '')} label="Vad vill du nå?" required maxLength={300} />
      <TextArea {...field('steps', goal?.steps ?? '')} label="Så gör jag" rows={3} maxLength={2_000} />
      <div className="form-row">
        <DateInput {...field('targetOn', goal?.targetOn ?? '')} label="Klart till" />
        {goal ? (
          <Select
            {...field('status', goal.status)}
            label="Läge"
            required
            options={GOAL_STATUSES.map((value) => ({ value, label: GOAL_NAMES[value] }))}
          />
        ) : null}
      </div>
      <Checkbox
        name="shared"
        id={`${prefix}-shared`}
        label="Dela det här målet med min chef"
        hint="Chefen ser då målet, och du ser när chefen har läst det."
        defaultChecked={wasSent ? state.sent.shared === 'on' : goal?.shared}
      />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {goal ? 'Spara målet' : 'Lägg till målet'}
      </SubmitButton>
    </form>
  )
}
