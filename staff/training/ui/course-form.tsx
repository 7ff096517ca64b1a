'use client'

import { Checkbox, CheckboxGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { writeCourse } from '#staff/training/actions.ts'
import type { CourseRow } from '#staff/training/training-pages.ts'

interface Props {
  fields: readonly { readonly id: number; readonly name: string }[]
  course?: CourseRow
}

/** A course of the catalogue, new or old, and the fields that completing it gives. */
export function CourseForm({ fields, course }: Props) {
  const [state, send] = useForm(writeCourse)
  const field = fieldsOf('utbildning', state)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('utbildning', state)} title="Utbildningen är inte sparad" />
      {state.value ? (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      ) : null}
      <input type="hidden" name="courseId" value={course?.id ?? ''} />
      <TextInput {...field('name', course?.name ?? '')} label="Namn" required maxLength={100} />
      <TextArea
        {...field('description', course?.description ?? '')}
        label="Vad lär man sig?"
        rows={3}
        maxLength={2_000}
      />
      <div className="form-row">
        <TextInput
          {...field('hours', course ? String(course.hours).replace('.', ',') : '')}
          label="Timmar"
          required
          short
          inputMode="decimal"
        />
        <TextInput
          {...field('validMonths', course?.validMonths ? String(course.validMonths) : '')}
          label="Gäller i månader"
          short
          inputMode="numeric"
        />
      </div>
      <CheckboxGroup
        name="fields"
        id="utbildning-fields"
        label="Ger kompetens i"
        defaultValue={state.sent.fields?.split(',') ?? course?.fields.map(({ id }) => String(id)) ?? []}
        error={refusalOf(state, 'fields')}
        options={fields.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {course ? (
        <Checkbox name="retired" id="utbildning-retired" label="Ges inte längre" defaultChecked={!course.active} />
      ) : null}
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {course ? 'Spara utbildningen' : 'Lägg till utbildningen'}
      </SubmitButton>
    </form>
  )
}
