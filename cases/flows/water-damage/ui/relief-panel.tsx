'use client'

import { answerRelief, relieve } from '#cases/flows/water-damage/actions.ts'
import { RELIEF_DECIDER } from '#cases/flows/water-damage/settings/responsibility.ts'
import { choices, type PanelProps } from '#cases/flows/water-damage/ui/panel-props.ts'
import { RELIEF_STATES, RELIEFS } from '#cases/flows/water-damage/work.ts'
import { rule } from '#cases/rules/rules.ts'
import { Act } from '#cases/ui/act.tsx'
import { ScannedTextArea } from '#cases/ui/scanned-text-area.tsx'
import { DateInput, Select, TextInput } from '#components/forms/inputs.tsx'
import { SubmissionKey } from '#components/forms/submission-key.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'
import { stockholmDate, swedishPlainDate } from '#platform/dates.ts'

/** A tenant's questions of lower rent and somewhere else to live: handed on, followed, never decided here. */
export function ReliefPanel({ kase, detail, onDone }: PanelProps) {
  if (detail.reliefs.length === 0) return null
  const common = { kase, onDone, isMinor: true }
  return (
    <Panel title="Hyran och tillfälligt boende">
      <p className="soft">
        Vi lämnar frågan vidare och lovar ingen nivå. Tiden räknas normalt från första anmälan,{' '}
        {swedishPlainDate(stockholmDate(new Date(kase.receivedAt)))}.
      </p>
      <ul className="work-list">
        {detail.reliefs.map(({ key, kind, state, decider, fromDay, toDay }) => (
          <li key={key} className="work">
            <div>
              <span className="work-title">
                {RELIEFS[kind]}{' '}
                <StatusTag
                  icon={state === 'asked' ? 'hourglass' : 'scale'}
                  tone={state === 'asked' ? 'amber' : 'neutral'}
                >
                  {RELIEF_STATES[state]}
                </StatusTag>
              </span>
              <span className="row-under">
                {decider} · från {swedishPlainDate(fromDay)}
                {toDay ? ` till ${swedishPlainDate(toDay)}` : ''}
              </span>
            </div>
            {kase.may.work ? (
              <Act
                {...common}
                id={`fraga-${key}`}
                label="Svaret"
                icon="pencil"
                hidden={{ relief: key }}
                action={answerRelief}
                submit="Spara svaret"
              >
                {(field) => (
                  <>
                    <Select {...field('state', state)} label="Svaret" required options={choices(RELIEF_STATES)} />
                    <DateInput {...field('toDay', toDay ?? '')} label="Gäller till och med" />
                    <ScannedTextArea {...field('text')} label="Vad sades?" rows={2} />
                  </>
                )}
              </Act>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function ReliefAct({ kase, flow, detail, onDone }: PanelProps) {
  return (
    <Act
      kase={kase}
      onDone={onDone}
      id="gor-hyresfraga"
      label="Lämna hyresfråga vidare"
      icon="scale"
      action={relieve}
      submit="Lämna frågan vidare"
    >
      {(field, state) => (
        <>
          <SubmissionKey state={state} initial={detail.formKeys.relief} />
          <Select {...field('asked', 'rent_reduction')} label="Vad gäller det?" required options={choices(RELIEFS)} />
          <TextInput
            {...field('decider', rule(flow.situation.rules, RELIEF_DECIDER))}
            label="Till vem?"
            required
            maxLength={120}
          />
          <DateInput {...field('fromDay', stockholmDate(new Date(kase.receivedAt)))} label="Från och med" required />
          <ScannedTextArea {...field('text')} label="Vad har hyresgästen sagt?" hint="Skriv inget om hälsa." rows={2} />
        </>
      )}
    </Act>
  )
}
