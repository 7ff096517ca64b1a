'use client'

import { useMemo } from 'react'
import { propose } from '#cases/flows/rent-deferral/actions.ts'
import { requestCriteria } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { suggestionOf } from '#cases/flows/rent-deferral/criteria/suggestion.ts'
import type { Basis } from '#cases/flows/rent-deferral/deciding/draw-up.ts'
import { OUTCOME_NAMES, OUTCOMES } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { CHANNEL_OPTIONS } from '#cases/flows/rent-deferral/facts.ts'
import { INTEREST, MOST_PARTS } from '#cases/flows/rent-deferral/settings.ts'
import { basisOf, type PanelProps } from '#cases/flows/rent-deferral/ui/panel-props.ts'
import { WithPreview } from '#cases/flows/rent-deferral/ui/proposal-preview.tsx'
import { mayPropose } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { IdentificationWarning } from '#cases/identifying/identification-warning.tsx'
import { rule } from '#cases/rules/rules.ts'
import { Act } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import type { FieldOf } from '#platform/form-state.ts'

const WAYS = [
  { value: 'date', label: 'Allt på en ny dag' },
  { value: 'parts', label: 'I delar, en per månad' },
]
const INTERESTS = [
  { value: 'none', label: 'Ingen ränta' },
  { value: 'statutory', label: 'Ränta enligt räntelagen' },
]
const HINTS = {
  grant: 'Hela beloppet får vänta',
  partly: 'En del får vänta, eller något annat än det som önskades',
  refuse: 'Avin gäller som den är',
  hand_over: 'Någon annan tar frågan, till exempel inkassobolaget',
}

/** What the agent proposes, filled in with what the rules suggest and the caller wished. */
export function ProposalAct(props: PanelProps) {
  const { kase, onDone } = props
  const basis = useMemo(() => basisOf({ ...props }), [props])
  return (
    <Act
      id="gor-foresla"
      label="Ta ställning"
      icon="scale"
      keys="f"
      kase={kase}
      onDone={onDone}
      action={propose}
      isPossible={kase.isOpen && mayPropose(props.detail)}
      submit="Spara ställningstagandet"
    >
      {(field) => (
        <WithPreview basis={basis}>
          <IdentificationWarning kase={kase} />
          <ProposalFields field={field} basis={basis} />
        </WithPreview>
      )}
    </Act>
  )
}

/** Fields of an outcome that is not chosen are put away by the style sheet, which works before any script. */
function ProposalFields({ field, basis }: { field: FieldOf; basis: Basis }) {
  const { facts, situation, grantedHere } = basis
  const { rules, receivedAt } = situation
  const suggested = suggestionOf(requestCriteria(facts, { rules, receivedAt, grantedHere })).outcome
  const parts = Array.from({ length: rule(rules, MOST_PARTS) - 1 }, (_, i) => String(i + 2))
  const wished = String(facts.wished_parts ?? '')
  return (
    <>
      <RadioGroup
        {...field('outcome', suggested ?? '')}
        label="Vad föreslår du?"
        required
        options={OUTCOMES.map((value) => ({ value, label: OUTCOME_NAMES[value], hint: HINTS[value] }))}
      />
      <div className="when-granted stack">
        <RadioGroup
          {...field('way', facts.wish ?? 'date')}
          label="Hur ska det betalas?"
          required
          inline
          options={WAYS}
        />
        <DateInput {...field('first', facts.wished_date ?? '')} label="Ny dag, eller planens första" required />
        <div className="when-parts">
          <Select
            {...field('parts', parts.includes(wished) ? wished : (parts.at(-1) ?? ''))}
            label="Antal delar"
            required
            options={parts.map((value) => ({ value, label: `${value} delar` }))}
          />
        </div>
        <div className="when-partly">
          <TextInput {...field('amount')} label="Belopp som får vänta" inputMode="decimal" short required />
        </div>
        <Select {...field('interest', rule(rules, INTEREST))} label="Ränta" required options={INTERESTS} />
      </div>
      <div className="when-handed">
        <TextInput {...field('handedTo')} label="Vem tar över?" required maxLength={120} />
      </div>
      <ScannedTextArea
        {...field('motivation')}
        label="Varför?"
        hint="Medlemmen kan läsa det i beslutet. Skriv så, kort och vänligt, och utan hälsouppgifter."
        required
        rows={3}
        maxLength={2_000}
      />
      <div className="when-decided">
        <Select
          {...field('channel', facts.letter_channel ?? '')}
          label="Så får medlemmen beslutet"
          required
          placeholder="Välj"
          options={CHANNEL_OPTIONS}
        />
      </div>
    </>
  )
}
