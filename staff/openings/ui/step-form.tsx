'use client'

import { RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { leadOn } from '#staff/openings/actions.ts'
import { STEP_NAMES } from '#staff/openings/opening.ts'
import type { ApplicationRow } from '#staff/openings/opening-page.ts'

/** What has happened with an application. A yes also asks for the first day, which becomes a move in the register. */
export function StepForm({ row, startsOn }: { row: ApplicationRow; startsOn: string | null }) {
  const prefix = `steg-${row.id}`
  const [state, send] = useForm(leadOn)
  const field = fieldsOf(prefix, state)
  if (row.steps.length === 0) return null
  return (
    <form action={send} className="form mt-3" key={`${state.turn} ${row.version}`}>
      <FormErrors errors={errorsOf(prefix, state)} title="Steget är inte sparat" />
      <input type="hidden" name="applicationId" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <RadioGroup
        {...field('step')}
        label={`Vad har hänt med ${row.name}?`}
        required
        inline
        options={row.steps.map((step) => ({ value: step, label: STEP_NAMES[step] }))}
      />
      {row.steps.includes('accepted') ? (
        <DateInput
          {...field('startsOn', startsOn ?? '')}
          label="Första dagen på den nya tjänsten"
          hint="Flytten skrivs in i registret. Övriga sökande får svaret att de inte valdes. Ring dem först."
        />
      ) : null}
      <SubmitButton icon="save" variant="secondary" pendingLabel="Sparar …">
        Spara steget
      </SubmitButton>
    </form>
  )
}
