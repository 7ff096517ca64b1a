'use client'

import type { Changed } from '#cases/change-case.ts'
import { doneStep, undoneStep } from '#cases/flows/actions.ts'
import { STEP_OWNER_NAMES } from '#cases/flows/conclusions.ts'
import { PROOF_LABELS } from '#cases/flows/stepping/step.ts'
import type { FlowPage, StepEntry } from '#cases/flows/viewing/flow-page.ts'
import { Act, QuickAct } from '#cases/ui/act.tsx'
import { ScannedTextInput } from '#cases/ui/scanned-text-area.tsx'
import type { CasePage } from '#cases/viewing/case-page.ts'
import { DateInput } from '#components/forms/inputs.tsx'
import { Icon } from '#components/icons/icon.tsx'
import { DueTime } from '#components/status/time.tsx'
import { swedishInstant, swedishPlainDate, timeLeft } from '#platform/dates.ts'

interface Props {
  kase: CasePage
  flow: FlowPage
  onDone: (changed: Changed) => void
}

/** What happens next, by whom and when; and what was done, with what shows it. */
export function FlowSteps({ kase, flow, onDone }: Props) {
  if (flow.steps.length === 0) return null
  return (
    <ol className="steps">
      {flow.steps.map((step) => (
        <li key={step.key} className={step.doneAt ? 'step step-done' : 'step'}>
          <Icon name={step.doneAt ? 'circle-check' : 'circle'} />
          <div className="step-what">
            <span>
              {step.title}
              <span className="sr-only">{step.doneAt ? ', klart' : ', att göra'}</span>
            </span>
            <span className="row-under">
              {step.doneAt ? doneWords(step) : <DueWords step={step} readAt={kase.readAt} />}
            </span>
          </div>
          {kase.may.work ? <StepAct kase={kase} flow={flow} step={step} onDone={onDone} /> : null}
        </li>
      ))}
    </ol>
  )
}

function doneWords({ doneAt, doneBy, proof, proofText }: StepEntry): string {
  const shown = proof === 'date' && proofText ? swedishPlainDate(proofText) : proofText
  return [doneBy, doneAt && swedishInstant(new Date(doneAt)), shown].filter(Boolean).join(' · ')
}

function DueWords({ step, readAt }: { step: StepEntry; readAt: string }) {
  const owner = STEP_OWNER_NAMES[step.owner]
  if (!step.dueAt) return owner
  const [due, at] = [new Date(step.dueAt), new Date(readAt)]
  return (
    <>
      {owner} ·{' '}
      <DueTime iso={step.dueAt} exact={swedishInstant(due)} tone={due < at ? 'late' : 'calm'}>
        {timeLeft(due, at)}
      </DueTime>
    </>
  )
}

function StepAct({ kase, flow, step, onDone }: Props & { step: StepEntry }) {
  const hidden = { flow: flow.key, step: step.key }
  const common = { kase, onDone, hidden, isMinor: true }
  const id = `steg-${step.key}`
  if (step.doneAt)
    return <QuickAct {...common} id={id} label="Öppna igen" icon="undo-2" action={undoneStep} submit="Öppnar …" />
  if (step.proof === 'none')
    return <QuickAct {...common} id={id} label="Klart" icon="check" action={doneStep} submit="Sparar …" />
  const label = step.proofLabel ?? PROOF_LABELS[step.proof]
  return (
    <Act {...common} id={id} label="Klart" icon="check" action={doneStep} submit="Markera som klart">
      {(field) =>
        step.proof === 'date' ? (
          <DateInput {...field('proof', kase.readAt.slice(0, 10))} label={label} required />
        ) : (
          <ScannedTextInput {...field('proof')} label={label} required maxLength={500} />
        )
      }
    </Act>
  )
}
