'use client'

import { useActionState } from 'react'
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
import { refusalOf, UNSENT } from '#platform/form-state.ts'

/** The settings of a type, new or old. What is changed holds for new cases; those that exist keep their deadline. */
export function TypeForm({ groups, type }: { groups: readonly string[]; type?: TypeRow | undefined }) {
  const [state, send] = useActionState(type ? changeTypeSettings : addType, UNSENT)
  const { sent } = state
  const value = (field: string, otherwise: string) => sent[field] ?? otherwise
  return (
    <form action={send} className="form type-form" key={state.turn}>
      <FormErrors errors={state.refusals} title="Ärendetypen är inte sparad" />
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
      <TextInput
        name="name"
        label="Namn"
        required
        maxLength={100}
        defaultValue={value('name', type?.name ?? '')}
        error={refusalOf(state, 'name')}
      />
      <TextInput
        name="group"
        label="Grupp"
        required
        maxLength={60}
        list="typgrupper"
        defaultValue={value('group', type?.group ?? '')}
        error={refusalOf(state, 'group')}
      />
      <datalist id="typgrupper">
        {groups.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <CheckboxGroup
        name="audience"
        label="Vem frågar?"
        required
        inline
        defaultValue={sent.audience?.split(',') ?? type?.audience ?? []}
        error={refusalOf(state, 'audience')}
        options={AUDIENCES.map((one) => ({ value: one, label: AUDIENCE_NAMES[one] }))}
      />
      <RadioGroup
        name="urgency"
        label="Prioritet"
        required
        inline
        defaultValue={value('urgency', String(type?.urgency ?? 3))}
        error={refusalOf(state, 'urgency')}
        options={PRIORITIES.map((one) => ({ value: String(one), label: PRIORITY_NAMES[one] }))}
      />
      <TextInput
        name="answerHours"
        label="Svar till medlemmen inom"
        hint="Timmar öppettid. En öppen dag är åtta timmar."
        short
        required
        inputMode="decimal"
        defaultValue={value('answerHours', type ? String(type.answerMinutes / 60).replace('.', ',') : '24')}
        error={refusalOf(state, 'answerHours')}
      />
      <Select
        name="identification"
        label="Så säkert behöver vi veta vem som ringer"
        required
        defaultValue={value('identification', String(type?.identification ?? 1))}
        error={refusalOf(state, 'identification')}
        options={IDENTIFICATION_LEVELS.map((one) => ({ value: String(one), label: IDENTIFICATION_NAMES[one] }))}
      />
      <TextArea
        name="synonyms"
        label="Andra ord för samma sak"
        hint="Skilj orden åt med komma eller ny rad. Handläggarens sökning hittar dem."
        defaultValue={value('synonyms', type?.synonyms.join(', ') ?? '')}
        error={refusalOf(state, 'synonyms')}
      />
      {type ? (
        <RadioGroup
          name="active"
          label="Används den?"
          required
          inline
          defaultValue={value('active', type.active ? 'yes' : 'no')}
          error={refusalOf(state, 'active')}
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
