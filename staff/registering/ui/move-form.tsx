'use client'

import Link from 'next/link'
import { FormErrors } from '#components/forms/form-errors.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Callout } from '#components/status/callout.tsx'
import { errorsOf, fieldsOf } from '#platform/form-state.ts'
import { useForm } from '#platform/use-form.ts'
import { CONTRACTS } from '#staff/ledger/ledger.ts'
import type { MoveChoices } from '#staff/moving/choices.ts'
import { CONTRACT_NAMES } from '#staff/moving/reason-words.ts'
import { move } from '#staff/registering/actions.ts'
import { RevisionField } from '#staff/registering/ui/revision-field.tsx'
import { SeatFields } from '#staff/registering/ui/seat-fields.tsx'

interface Props extends MoveChoices {
  /** What the address has chosen already. */
  readonly chosen: Readonly<Record<'key' | 'positionId' | 'on', string>>
}

/** One act: from which day, who, to which seat. The old assignment ends the day before. */
export function MoveForm({ holders, seats, units, chosen }: Props) {
  const [state, send] = useForm(move)
  const field = fieldsOf('flytt', state, chosen)
  return (
    <form action={send} className="form" key={state.turn}>
      <FormErrors errors={errorsOf('flytt', state)} title="Flytten är inte registrerad" />
      {state.value ? (
        <Callout kind="success" live title="Flytten är registrerad">
          Den förra tjänsten slutar dagen före.{' '}
          <Link className="link" href="/medarbetare/flyttar" prefetch={false}>
            Se den i listan
          </Link>
          . Den lediga tjänsten står bland{' '}
          <Link className="link" href="/medarbetare/vakanser" prefetch={false}>
            vakanserna
          </Link>
          .
        </Callout>
      ) : null}
      <Select
        {...field('key')}
        label="Vem flyttar?"
        required
        placeholder="Välj medarbetare"
        options={holders.map(({ key, name, seat }) => ({ value: String(key), label: `${name}, ${seat}` }))}
      />
      <DateInput
        {...field('on')}
        label="Från och med"
        hint="Första dagen på den nya tjänsten. Sista dagen på den förra är dagen före, och den avgör året: en flytt den 1 januari räknas i det gamla året."
        required
      />
      <SeatFields field={field} seats={seats} units={units} />
      <Select
        {...field('contract', 'permanent')}
        label="Anställningsform"
        required
        options={CONTRACTS.map((value) => ({ value, label: CONTRACT_NAMES[value] }))}
      />
      <RevisionField field={field} />
      <SubmitButton icon="arrow-right-left" pendingLabel="Registrerar …">
        Registrera flytten
      </SubmitButton>
    </form>
  )
}
