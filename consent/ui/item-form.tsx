'use client'

import { RadioGroup } from '#components/forms/choices.tsx'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { declareItem } from '#consent/declaring/actions.ts'
import { fieldsOfTime, TIME_UNITS } from '#consent/declaring/lasting.ts'
import { STORAGES } from '#consent/inventory/inventory.ts'
import { STORAGE_NAMES } from '#consent/inventory/names.ts'
import { Conflict } from '#consent/ui/conflict.tsx'
import { AsksAgain, Said } from '#consent/ui/said.tsx'
import { WhyAndWhen } from '#consent/ui/why-and-when.tsx'
import type { DeclaredChoices, ItemRow } from '#consent/viewing/declared-page.ts'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'

interface Props extends DeclaredChoices {
  /** The row to change; none for a new one. */
  row?: ItemRow | undefined
}

/** One cookie or other storage, as it shall be declared from now or from a coming day. */
export function ItemForm({ row, parts, purposes, controllers }: Props) {
  const [state, send] = useForm(declareItem)
  const wasSent = Object.keys(state.sent).length > 0
  const field = fieldsOf('kaka', state, wasSent || !row ? {} : storedOf(row))
  const isOpen = row === undefined || row.validTo === null
  return (
    <form action={send} className="form" key={`${state.turn} ${row?.id ?? 0}`}>
      <FormErrors errors={errorsOf('kaka', state)} title="Inget är sparat" />
      <Conflict conflict={state.conflict} />
      <Said value={state.value} />
      <input type="hidden" name="seen" value={Math.max(row?.id ?? 0, state.conflict?.version ?? 0)} />
      {row ? (
        <>
          <input type="hidden" name="sitePart" value={row.sitePart} />
          <input type="hidden" name="name" value={row.name} />
          <input type="hidden" name="storage" value={row.storage} />
        </>
      ) : (
        <Identity field={field} parts={parts} />
      )}
      <div className="form-row">
        <Select
          {...field('purposeKey')}
          label="Används till"
          required="unsaid"
          placeholder="Välj ändamål"
          options={purposes.map(({ key, name, necessary }) => ({
            value: key,
            label: necessary ? `${name} (utan ja)` : name,
          }))}
        />
        <Select
          {...field('controllerKey')}
          label="Ansvarig"
          required="unsaid"
          placeholder="Välj ansvarig"
          options={controllers.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </div>
      <div className="form-row">
        <TextInput {...field('amount')} label="Lagringstid" required="unsaid" inputMode="numeric" short />
        <Select
          {...field('unit', 'dag')}
          label="Enhet"
          required="unsaid"
          options={TIME_UNITS.map(({ value, label }) => ({ value, label }))}
        />
      </div>
      <div className="form-row">
        <TextArea {...field('dataSv')} label="Vad som sparas, på svenska" required="unsaid" rows={3} maxLength={500} />
        <TextArea {...field('dataEn')} label="… på engelska" required="unsaid" rows={3} maxLength={500} lang="en" />
      </div>
      <div className="form-row">
        <TextArea
          {...field('necessarySv')}
          label="Varför den är nödvändig, på svenska"
          hint="Bara när den sätts utan ja."
          required="unsaid"
          rows={3}
          maxLength={500}
        />
        <TextArea
          {...field('necessaryEn')}
          label="… på engelska"
          hint="Bara när den sätts utan ja."
          required="unsaid"
          rows={3}
          maxLength={500}
          lang="en"
        />
      </div>
      <TextInput {...field('setBy')} label="Sätts av" required="unsaid" maxLength={200} />
      <RadioGroup
        {...field('party', 'first')}
        label="Part"
        required="unsaid"
        inline
        options={[
          { value: 'first', label: 'Förstapart' },
          { value: 'third', label: 'Tredjepart' },
        ]}
      />
      <div className="form-row">
        <TextInput {...field('recipient')} label="Mottagare" maxLength={200} />
        <TextInput {...field('thirdCountry')} label="Land utanför EU" maxLength={100} />
        <TextInput {...field('safeguard')} label="Skydd där" maxLength={300} />
      </div>
      <WhyAndWhen field={field} />
      <AsksAgain field={field} wasTicked={state.sent.asksAgain === 'on'} />
      <div className="actions">
        <SubmitButton name="act" value="spara" icon="save" pendingLabel="Sparar …">
          {row ? 'Spara ändringen' : 'Lägg till i listan'}
        </SubmitButton>
        {row && isOpen ? (
          <SubmitButton name="act" value="avsluta" icon="x" variant="quiet" pendingLabel="Avslutar …">
            Används inte längre
          </SubmitButton>
        ) : null}
      </div>
    </form>
  )
}

function Identity({ field, parts }: { field: ReturnType<typeof fieldsOf> } & Pick<DeclaredChoices, 'parts'>) {
  return (
    <div className="form-row">
      <TextInput
        {...field('name')}
        label="Namn"
        hint="En stjärna står för vilka tecken som helst."
        required="unsaid"
        maxLength={200}
      />
      <Select
        {...field('storage', 'cookie')}
        label="Vad det är"
        required="unsaid"
        options={STORAGES.map((value) => ({ value, label: STORAGE_NAMES[value] }))}
      />
      <Select
        {...field('sitePart', parts[0]?.key)}
        label="Del av webbplatsen"
        required="unsaid"
        options={parts.map(({ key, name }) => ({ value: key, label: name }))}
      />
    </div>
  )
}

/** A stored row in the form's own fields. The reason and the day are each change's own. */
function storedOf(row: ItemRow): Record<string, string> {
  const { purposeKey, controllerKey, dataSv, dataEn, setBy, party } = row
  return {
    purposeKey,
    controllerKey,
    dataSv,
    dataEn,
    setBy,
    party,
    ...fieldsOfTime(row.seconds),
    necessarySv: row.necessarySv ?? '',
    necessaryEn: row.necessaryEn ?? '',
    recipient: row.recipient ?? '',
    thirdCountry: row.thirdCountry ?? '',
    safeguard: row.safeguard ?? '',
  }
}
