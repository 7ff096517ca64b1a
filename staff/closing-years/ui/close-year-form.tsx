'use client'

import { Select } from '#components/forms/inputs.tsx'
import { yearEnd } from '#staff/keeping/actions.ts'
import { KeptForm } from '#staff/keeping/ui/kept-form.tsx'

export function CloseYearForm({ years }: { years: readonly number[] }) {
  return (
    <KeptForm action={yearEnd} prefix="stang" submit="Stäng året">
      {(field) => (
        <Select
          {...field('year')}
          label="År"
          hint="Siffrorna sparas som de är. En ändring därefter kräver ett skäl och syns här."
          required
          placeholder="Välj år"
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
        />
      )}
    </KeptForm>
  )
}
