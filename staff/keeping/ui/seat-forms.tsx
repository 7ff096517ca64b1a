'use client'

import { Checkbox } from '#components/forms/choices.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { newSeat, seatEnd } from '#staff/keeping/actions.ts'
import { KeptForm } from '#staff/keeping/ui/kept-form.tsx'

export function NewSeatForm({ unitId }: { unitId: number }) {
  return (
    <KeptForm action={newSeat} prefix="ny-tjanst" hidden={{ unitId }} submit="Inrätta tjänsten">
      {(field) => (
        <>
          <TextInput {...field('title')} label="Titel" required maxLength={80} />
          <DateInput {...field('validFrom')} label="Från och med" required />
          <Checkbox
            name="critical"
            id="ny-tjanst-critical"
            label="Kritisk tjänst"
            hint="Enheten klarar sig inte utan den någon längre tid."
          />
        </>
      )}
    </KeptForm>
  )
}

export function SeatEndForm({ positionId }: { positionId: number }) {
  return (
    <KeptForm action={seatEnd} prefix={`tjanst-${positionId}`} hidden={{ positionId }} submit="Dra in" quiet>
      {(field) => <DateInput {...field('lastDay')} label="Tjänstens sista dag" required />}
    </KeptForm>
  )
}
