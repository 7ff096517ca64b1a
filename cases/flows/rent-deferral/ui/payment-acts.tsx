'use client'

import { contact, pay, undoPaid } from '#cases/flows/rent-deferral/actions.ts'
import { kronor } from '#cases/flows/rent-deferral/money/amount.ts'
import type { PanelProps } from '#cases/flows/rent-deferral/ui/panel-props.ts'
import { grantedOf } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { Act } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, Select } from '#components/forms/inputs.tsx'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/** What is noted while a deferral runs: a payment, and that the member was sought about one. */
export function PaymentActs({ kase, detail, onDone }: PanelProps) {
  const granted = grantedOf(detail)
  if (!granted?.running) return null
  const paid = granted.parts.filter(({ paidOn, overdueAt }) => paidOn !== null && overdueAt === null)
  const unpaid = granted.parts.filter(({ paidOn }) => paidOn === null)
  const { state } = granted.running
  const isFollowed = state === 'running' || state === 'breached'
  const common = { kase, onDone }
  return (
    <>
      <Act
        {...common}
        id="gor-betald"
        label="Notera betalning"
        icon="banknote"
        keys="v"
        action={pay}
        isPossible={unpaid.length > 0}
        submit="Spara betalningen"
      >
        {(field) => (
          <>
            <Select
              {...field('part', String(unpaid[0]?.position ?? ''))}
              label="Vilken del?"
              required
              options={unpaid.map(optionOf)}
            />
            <DateInput
              {...field('paidOn', stockholmDate(new Date(kase.readAt)))}
              label="Banken tog emot uppdraget"
              hint="Den dagen räknas, inte dagen då pengarna syns hos oss."
              required
            />
          </>
        )}
      </Act>
      <Act
        {...common}
        id="gor-obetald"
        label="Ta tillbaka betalning"
        icon="undo-2"
        isMinor
        action={undoPaid}
        isPossible={kase.isOpen && state !== 'lapsed' && paid.length > 0}
        submit="Ta tillbaka betalningen"
      >
        {(field) => (
          <>
            {state === 'completed' ? (
              <p>Medlemmen har fått besked om att allt är betalt. Berätta att det inte stämmer.</p>
            ) : null}
            <Select
              {...field('part', String(paid.at(-1)?.position ?? ''))}
              label="Vilken del är inte betald?"
              required
              options={paid.map(optionOf)}
            />
            <ScannedTextArea {...field('text')} label="Varför?" required rows={2} maxLength={2_000} />
          </>
        )}
      </Act>
      <Act
        {...common}
        id="gor-sokt"
        label="Har sökt medlemmen"
        icon="phone-outgoing"
        keys="h"
        action={contact}
        isPossible={isFollowed && unpaid.length > 0}
        submit="Spara"
      >
        {(field) => (
          <>
            <RadioGroup
              {...field('reached')}
              label="Fick du tag på medlemmen?"
              required
              inline
              options={[
                { value: 'yes', label: 'Ja' },
                { value: 'no', label: 'Nej' },
              ]}
            />
            <ScannedTextArea {...field('text')} label="Vad sades?" rows={2} maxLength={2_000} />
          </>
        )}
      </Act>
    </>
  )
}

function optionOf({ position, due, ore }: { position: number; due: string; ore: number }) {
  return { value: String(position), label: `Del ${position}: ${kronor(ore)}, ${swedishPlainDate(due)}` }
}
