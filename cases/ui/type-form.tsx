'use client'

import { addType, changeTypeSettings } from '#cases/actions.ts'
import { PRIORITIES, PRIORITY_NAMES } from '#cases/case.ts'
import { AUDIENCE_NAMES, AUDIENCES, IDENTIFICATION_LEVELS, IDENTIFICATION_NAMES } from '#cases/case-type.ts'
import type { TypeRow } from '#cases/types/find-type.ts'
import { Conflict } from '#cases/ui/conflict.tsx'
import { CheckboxGroup, RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf, refusalOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

/** The settings of a type, new or old. What is changed holds for new cases; those that exist keep their deadline. */
export function TypeForm({ groups, type }: { groups: readonly string[]; type?: TypeRow | undefined }) {
  const [state, send] = useForm(type ? changeTypeSettings : addType)
  const { sent } = state
  const field = fieldsOf('typ', state)
  return (
    <form action={send} className="form type-form" key={state.turn}>
      <FormErrors errors={errorsOf('typ', state)} title="Ärendetypen är inte sparad" />
      <Conflict conflict={state.conflict} />
      {state.value ? (
        <Callout kind="success" live>
          Sparat. Det gäller för nya ärenden från och med nu.
        </Callout>
      ) : null}
      {type ? (
        <>
          <input type="hidden" name="key" value={type.key} />
          <input type="hidden" name="version" value={state.conflict?.version ?? type.version} />
        </>
      ) : null}
      <TextInput {...field('name', type?.name ?? '')} label="Namn" required maxLength={100} />
      <TextInput {...field('group', type?.group ?? '')} label="Grupp" required maxLength={60} list="typgrupper" />
      <datalist id="typgrupper">
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <CheckboxGroup
        name="audience"
        id="typ-audience"
        label="Vem frågar?"
        required
        inline
        defaultValue={sent.audience?.split(',') ?? type?.audience ?? []}
        error={refusalOf(state, 'audience')}
        options={AUDIENCES.map((one) => ({ value: one, label: AUDIENCE_NAMES[one] }))}
      />
      <RadioGroup
        {...field('urgency', String(type?.urgency ?? 3))}
        label="Prioritet"
        required
        inline
        options={PRIORITIES.map((one) => ({ value: String(one), label: PRIORITY_NAMES[one] }))}
      />
      <TextInput
        {...field('answerHours', type ? String(type.answerMinutes / 60).replace('.', ',') : '24')}
        label="Svar till medlemmen inom"
        hint="Timmar öppettid. En öppen dag är åtta timmar."
        short
        required
        inputMode="decimal"
      />
      <Select
        {...field('identification', String(type?.identification ?? 1))}
        label="Så säkert behöver vi veta vem som ringer"
        required
        options={IDENTIFICATION_LEVELS.map((one) => ({ value: String(one), label: IDENTIFICATION_NAMES[one] }))}
      />
      <TextArea
        {...field('synonyms', type?.synonyms.join(', ') ?? '')}
        label="Andra ord för samma sak"
        hint="Skilj orden åt med komma eller ny rad. Handläggarens sökning hittar dem."
      />
      {type ? (
        <RadioGroup
          {...field('active', type.active ? 'yes' : 'no')}
          label="Används den?"
          required
          inline
          options={[
            { value: 'yes', label: 'Ja' },
            { value: 'no', label: 'Nej' },
          ]}
        />
      ) : null}
      <SubmitButton icon="save" pendingLabel="Sparar …">
        {type ? 'Spara ärendetypen' : 'Lägg till ärendetypen'}
      </SubmitButton>
    </form>
  )
}
