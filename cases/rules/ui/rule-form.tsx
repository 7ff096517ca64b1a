'use client'

import { setRule } from '#cases/rules/actions.ts'
import type { AnySetting, SettingValue } from '#cases/rules/setting.ts'
import { typedValue } from '#cases/rules/shown.ts'
import { ValueField } from '#cases/rules/ui/value-field.tsx'
import { Conflict } from '#cases/ui/conflict.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Callout } from '#components/status/callout.tsx'
import { swedishPlainDate } from '#platform/dates.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props {
  setting: AnySetting
  value: SettingValue
  /** The newest change that the page shows; 0 for none. */
  seen: number
  today: string
  openCases: number
  associations: readonly { readonly id: number; readonly name: string }[]
}

/** A new value from a day on. What it touches, and what it does not, stands above the fields. */
export function RuleForm({ setting, value, seen, today, openCases, associations }: Props) {
  const [state, send] = useForm(setRule)
  const stored = typedValue(setting, value)
  const wasSent = Object.keys(state.sent).length > 0
  const typed = wasSent ? state.sent : stored
  // What was emptied in a refused form stays empty.
  const field = fieldsOf('regel', state, wasSent ? {} : stored)
  return (
    <form action={send} className="form" key={`${state.turn} ${seen}`}>
      <FormErrors errors={errorsOf('regel', state)} title="Regeln är inte ändrad" />
      <Conflict conflict={state.conflict} />
      {state.value ? (
        <Callout kind="success" live title="Sparat">
          Gäller ärenden som kommer in från och med {swedishPlainDate(state.value.validFrom)}. {kept(state.value.kept)}
        </Callout>
      ) : (
        <Callout>Gäller ärenden som kommer in från och med den dag du väljer. {kept(openCases)}</Callout>
      )}
      <input type="hidden" name="key" value={setting.key} />
      <input type="hidden" name="seen" value={Math.max(seen, state.conflict?.version ?? 0)} />
      <ValueField setting={setting} field={field} typed={typed} />
      {setting.perAssociation ? (
        <Select
          {...field('associationId')}
          label="För vem?"
          required
          placeholder="Alla"
          options={associations.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      ) : null}
      <DateInput {...field('validFrom', today)} label="Från och med" required />
      <TextArea
        {...field('source')}
        label="Varför, eller var står regeln?"
        hint="Till exempel ett styrelsebeslut, ett avtal eller en lag. Det syns i historiken."
        required
        rows={2}
        maxLength={500}
      />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        Spara regeln
      </SubmitButton>
    </form>
  )
}

/** "214 öppna ärenden behåller det gamla." */
function kept(count: number): string {
  if (count === 0) return 'Inga öppna ärenden berörs.'
  return `${count === 1 ? '1 öppet ärende' : `${count.toLocaleString('sv-SE')} öppna ärenden`} behåller det gamla.`
}
