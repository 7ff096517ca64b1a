'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { alias, gapDays, reason, retention } from '#staff/keeping/actions.ts'
import type { ReasonRow } from '#staff/keeping/settings-page.ts'
import { KeptForm } from '#staff/keeping/ui/kept-form.tsx'
import { END_CLASSES } from '#staff/ledger/ledger.ts'
import type { Option } from '#staff/moving/choices.ts'
import { END_CLASS_NAMES } from '#staff/moving/reason-words.ts'
import { RETENTION_KEYS, RETENTION_NAMES } from '#staff/retention/retention.ts'

export function ReasonForm({ row }: { row?: ReasonRow }) {
  const prefix = `orsak-${row?.id ?? 'ny'}`
  return (
    <KeptForm
      action={reason}
      prefix={prefix}
      hidden={row ? { reasonId: row.id } : {}}
      stored={row ? { name: row.name, class: row.class } : {}}
      submit={row ? 'Spara' : 'Lägg till orsaken'}
      quiet={row !== undefined}
    >
      {(field) => (
        <>
          <TextInput {...field('name')} label="Orsak" required maxLength={80} />
          <Select
            {...field('class')}
            label="Klass"
            hint="Definitionerna räknar på klassen, aldrig på orden."
            required
            placeholder="Välj klass"
            options={END_CLASSES.map((value) => ({ value, label: END_CLASS_NAMES[value] }))}
          />
          {row ? (
            <Checkbox
              name="retired"
              id={`${prefix}-retired`}
              label="Används inte längre"
              defaultChecked={!row.active}
            />
          ) : null}
        </>
      )}
    </KeptForm>
  )
}

export function AliasForm({ reasons }: { reasons: readonly Option[] }) {
  return (
    <KeptForm action={alias} prefix="fritext" submit="Koppla texten" quiet>
      {(field) => (
        <>
          <TextInput {...field('text')} label="Text i HR-systemet" required maxLength={200} />
          <Select {...field('reasonId')} label="Betyder" required placeholder="Välj orsak" options={reasons} />
        </>
      )}
    </KeptForm>
  )
}

export function GapForm() {
  return (
    <KeptForm action={gapDays} prefix="glapp" submit="Spara" quiet>
      {(field) => (
        <div className="form-row">
          <TextInput {...field('gapDays')} label="Dagar" inputMode="numeric" short required />
          <DateInput {...field('validFrom')} label="Från och med" required />
        </div>
      )}
    </KeptForm>
  )
}

export function RetentionForm({ today }: { today: string }) {
  return (
    <KeptForm action={retention} prefix="lagring" submit="Spara" quiet>
      {(field) => (
        <>
          <Select
            {...field('key')}
            label="Vad?"
            required
            placeholder="Välj"
            options={RETENTION_KEYS.map((value) => ({ value, label: RETENTION_NAMES[value] }))}
          />
          <div className="form-row">
            <TextInput {...field('value')} label="Dagar" inputMode="numeric" short required />
            <DateInput {...field('validFrom', today)} label="Från och med" required />
          </div>
        </>
      )}
    </KeptForm>
  )
}
