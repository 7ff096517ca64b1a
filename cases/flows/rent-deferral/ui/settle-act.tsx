'use client'

import { settle } from '#cases/flows/rent-deferral/actions.ts'
import { OUTCOME_NAMES } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import type { PanelProps } from '#cases/flows/rent-deferral/ui/panel-props.ts'
import { pendingOf } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { Act } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { RadioGroup } from '#components/forms/choices.tsx'
import { DateInput, TextInput } from '#components/forms/inputs.tsx'
import { stockholmDate } from '#platform/dates.ts'

/** The answer to a proposal: a team leader's own, or the board's as somebody writes it in. */
export function SettleAct({ kase, detail, onDone }: PanelProps) {
  const pending = pendingOf(detail)
  if (!pending || detail.mayNotSettle) return null
  const isBoard = pending.level === 'board'
  const yes = `Ja: ${OUTCOME_NAMES[pending.outcome].toLocaleLowerCase('sv')} som föreslaget`
  const options = [
    { value: 'agreed', label: yes, hint: 'Beslutet skrivs till medlemmen när du sparar.' },
    ...(isBoard ? [{ value: 'declined', label: 'Nej: avslå' }] : []),
    { value: 'returned', label: 'Tillbaka med frågor' },
  ]
  return (
    <Act
      id="gor-besluta"
      label={isBoard ? 'Skriv in styrelsens svar' : 'Besluta om förslaget'}
      icon="badge-check"
      keys="g"
      kase={kase}
      onDone={onDone}
      action={settle}
      isPossible={kase.isOpen}
      hidden={{ proposal: String(pending.id) }}
      submit={isBoard ? 'Spara svaret' : 'Spara beslutet'}
    >
      {(field) => (
        <>
          <RadioGroup
            {...field('verdict')}
            label={isBoard ? 'Vad svarade styrelsen?' : 'Vad beslutar du?'}
            required
            options={options}
          />
          {isBoard ? (
            <>
              <TextInput {...field('who')} label="Vem i styrelsen svarade?" required maxLength={120} />
              <DateInput {...field('on', stockholmDate(new Date(kase.readAt)))} label="Vilken dag?" required />
            </>
          ) : null}
          <ScannedTextArea
            {...field('text')}
            label="Varför?"
            hint={
              isBoard
                ? 'Behövs vid nej och vid frågor. Ett nej läser medlemmen i beslutet.'
                : 'Behövs när förslaget går tillbaka.'
            }
            rows={3}
            maxLength={2_000}
          />
        </>
      )}
    </Act>
  )
}
