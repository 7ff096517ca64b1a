'use client'

import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { enterCost } from '#staff/costing/actions.ts'
import { type CostInput, type CostValue, UNIT_NAMES } from '#staff/costing/cost-input.ts'
import { typed } from '#staff/costing/kronor.ts'

interface Props {
  readonly input: CostInput
  readonly row: (CostValue & { readonly id: number; owner: string; source: string; sourceDate: string }) | null
}

const PREFIX = 'kostnad'

/** One input of the cost model: three values, who answers for them, and where they come from. */
export function CostForm({ input, row }: Props) {
  const [state, send] = useForm(enterCost)
  const field = fieldsOf(
    PREFIX,
    state,
    row ? { ...row, id: '', low: typed(row.low), likely: typed(row.likely), high: typed(row.high) } : {},
  )
  const [only] = input.units
  return (
    <form action={send} className="form" key={`${input.key} ${state.turn} ${row?.id ?? 0}`}>
      <FormErrors errors={errorsOf(PREFIX, state)} title="Värdet är inte sparat" />
      {state.conflict ? (
        <Callout kind="warn" title="Det här gäller nu">
          {state.conflict.changes.join(' ')}
        </Callout>
      ) : null}
      {state.value ? (
        <Callout kind="success" live>
          Sparat.
        </Callout>
      ) : null}
      {input.help ? <p className="soft">{input.help}</p> : null}
      <input type="hidden" name="key" value={input.key} />
      <input type="hidden" name="replaces" value={state.conflict?.version ?? row?.id ?? ''} />
      {input.units.length === 1 ? (
        <input type="hidden" name="unit" value={only} />
      ) : (
        <Select
          {...field('unit', only)}
          label="Anges i"
          required
          options={input.units.map((value) => ({ value, label: UNIT_NAMES[value] }))}
        />
      )}
      <div className="form-row">
        <TextInput {...field('low')} label="Lågt" inputMode="decimal" short required />
        <TextInput {...field('likely')} label="Troligt" inputMode="decimal" short required />
        <TextInput {...field('high')} label="Högt" inputMode="decimal" short required />
      </div>
      <TextInput
        {...field('owner')}
        label="Vem svarar för värdet?"
        hint="En roll eller avdelning."
        required
        maxLength={80}
      />
      <TextInput
        {...field('source')}
        label="Varifrån kommer det?"
        hint="Avtal, bokföring, mätning, eller vem som har uppskattat det."
        required
        maxLength={300}
      />
      <DateInput {...field('sourceDate')} label="Källan är från" required />
      <SubmitButton icon="save" pendingLabel="Sparar …">
        Spara
      </SubmitButton>
    </form>
  )
}
