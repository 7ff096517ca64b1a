'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { keepLearningCase } from '#staff/development/actions.ts'
import { DropLearningCaseButton } from '#staff/development/ui/act-button.tsx'

interface Props {
  open: boolean
  today: string
  types: readonly { readonly key: string; readonly name: string }[]
  cases: readonly { readonly id: number; readonly caseType: string; readonly happenedOn: string }[]
}

/** Kinds of cases that taught one something: the type and the day. There is no field where a customer could be named. */
export function LearningCases({ open, today, types, cases }: Props) {
  const nameOf = new Map(types.map(({ key, name }) => [key, name]))
  return (
    <>
      <ul className="plain-list">
        {cases.map(({ id, caseType, happenedOn }) => (
          <li key={id} className="actions">
            <span className="min-w-0 flex-1">
              {nameOf.get(caseType) ?? caseType}
              <span className="row-under">{swedishPlainDate(happenedOn)}</span>
            </span>
            <DropLearningCaseButton
              learningCaseId={id}
              what={`${nameOf.get(caseType) ?? caseType} ${swedishPlainDate(happenedOn)}`}
            />
          </li>
        ))}
      </ul>
      {open ? (
        <LearningCaseForm types={types} today={today} />
      ) : (
        <p className="soft">
          Avstängt. Här kan du anteckna vilka slags ärenden du har lärt dig av, när HR har skrivit in att
          konsekvensbedömning och MBL-förhandling är klara.
        </p>
      )}
    </>
  )
}

function LearningCaseForm({ types, today }: Pick<Props, 'types' | 'today'>) {
  const [state, send] = useForm(keepLearningCase)
  const field = fieldsOf('lartillfalle', state)
  return (
    <form action={send} className="form mt-3" key={state.turn}>
      <FormErrors errors={errorsOf('lartillfalle', state)} title="Lärtillfället är inte sparat" />
      <Select
        {...field('caseType')}
        label="Ärendetyp"
        hint="Bara typ och dag sparas, och bara du ser det."
        required
        placeholder="Välj ärendetyp"
        options={types.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <DateInput {...field('happenedOn', today)} label="Dag" required />
      <SubmitButton icon="plus" variant="secondary" pendingLabel="Sparar …">
        Lägg till
      </SubmitButton>
    </form>
  )
}
