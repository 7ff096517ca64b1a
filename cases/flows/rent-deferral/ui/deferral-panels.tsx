'use client'

import { useMemo } from 'react'
import { ClockPanel } from '#cases/flows/rent-deferral/clock/clock-panel.tsx'
import { requestCriteria } from '#cases/flows/rent-deferral/criteria/criteria.ts'
import { suggestionOf } from '#cases/flows/rent-deferral/criteria/suggestion.ts'
import { OUTCOME_NAMES } from '#cases/flows/rent-deferral/deciding/outcome.ts'
import { LettersPanel } from '#cases/flows/rent-deferral/letters/letters-panel.tsx'
import { CriteriaList } from '#cases/flows/rent-deferral/ui/criteria-list.tsx'
import { DecisionSummary } from '#cases/flows/rent-deferral/ui/decision-summary.tsx'
import { basisOf, type PanelProps } from '#cases/flows/rent-deferral/ui/panel-props.ts'
import { PartsTable } from '#cases/flows/rent-deferral/ui/parts-table.tsx'
import { PaymentActs } from '#cases/flows/rent-deferral/ui/payment-acts.tsx'
import { ProposalAct } from '#cases/flows/rent-deferral/ui/proposal-act.tsx'
import { RunningDeferral } from '#cases/flows/rent-deferral/ui/running-deferral.tsx'
import { SettleAct } from '#cases/flows/rent-deferral/ui/settle-act.tsx'
import {
  grantedOf,
  mayPropose,
  type ProposalShown,
  pendingOf,
} from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import { Commands } from '#components/keyboard/commands.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { Callout } from '#components/status/callout.tsx'

/**
 * The deferral on its case: what the rules say while it is open, the proposal while it waits, the parts while it runs;
 * everything that can be done stands first, in the same place. Then the letters, and the law's own clock.
 */
export function DeferralPanels(props: PanelProps) {
  const { kase, detail, onDone } = props
  return (
    <>
      <Panel title="Anståndet" id="anstand">
        <div className="stack">
          <Where {...props} />
          {kase.may.work ? <DeferralActs {...props} /> : null}
          <Earlier detail={detail} />
        </div>
      </Panel>
      <LettersPanel number={kase.number} letters={detail.letters} />
      {detail.clock ? <ClockPanel kase={kase} clock={detail.clock} onDone={onDone} /> : null}
    </>
  )
}

function DeferralActs(props: PanelProps) {
  const { kase, detail } = props
  const commands = useMemo(() => commandsOf(kase.isOpen, detail), [kase.isOpen, detail])
  return (
    <div className="acts">
      <Commands items={commands} />
      <ProposalAct {...props} />
      <SettleAct {...props} />
      <PaymentActs {...props} />
    </div>
  )
}

function commandsOf(isOpen: boolean, detail: PanelProps['detail']) {
  const granted = grantedOf(detail)
  const isUnpaid = granted?.parts.some(({ paidOn }) => paidOn === null) ?? false
  const isFollowed = granted?.running?.state === 'running' || granted?.running?.state === 'breached'
  return [
    isOpen && mayPropose(detail)
      ? { id: 'propose', label: 'Ta ställning till anståndet', keys: 'f', icon: 'scale' as const, press: 'gor-foresla' }
      : null,
    isOpen && pendingOf(detail) && !detail.mayNotSettle
      ? { id: 'settle', label: 'Svara på förslaget', keys: 'g', icon: 'badge-check' as const, press: 'gor-besluta' }
      : null,
    isUnpaid
      ? { id: 'paid', label: 'Notera betalning', keys: 'v', icon: 'banknote' as const, press: 'gor-betald' }
      : null,
    isUnpaid && isFollowed
      ? { id: 'sought', label: 'Har sökt medlemmen', keys: 'h', icon: 'phone-outgoing' as const, press: 'gor-sokt' }
      : null,
  ].filter((one) => one !== null)
}

/** The one thing that matters now. */
function Where(props: PanelProps) {
  const { detail } = props
  const pending = pendingOf(detail)
  if (pending) return <Pending proposal={pending} why={detail.mayNotSettle} />
  const [latest] = detail.proposals
  if (latest?.running && latest.running.state !== 'lapsed')
    return (
      <>
        <RunningDeferral proposal={latest} />
        <Decided proposal={latest} />
      </>
    )
  if (latest?.decision?.outcome && !latest.running) return <DecisionSummary proposal={latest} isOpen />
  return (
    <>
      {latest?.running ? <RunningDeferral proposal={latest} /> : null}
      {latest?.decision?.verdict === 'returned' ? (
        <Callout kind="warn" title={`${latest.decision.decider} vill ha förslaget tillbaka`}>
          {latest.decision.reason}
        </Callout>
      ) : null}
      {props.kase.isOpen || latest ? (
        <Request {...props} />
      ) : (
        <p className="soft">Ärendet avslutades utan att något anstånd prövades här.</p>
      )}
    </>
  )
}

/** The request held against the rules, before anything is proposed. */
function Request(props: PanelProps) {
  const { facts, situation, grantedHere } = basisOf(props)
  const { rules, receivedAt } = situation
  const criteria = requestCriteria(facts, { rules, receivedAt, grantedHere })
  const { outcome, why } = suggestionOf(criteria)
  return (
    <>
      <Callout
        kind={outcome === 'grant' ? 'success' : 'info'}
        title={outcome ? `Reglerna pekar på: ${OUTCOME_NAMES[outcome].toLocaleLowerCase('sv')}` : 'Mer behövs'}
      >
        {why} {outcome ? 'Du tar ställning och motiverar.' : null}
      </Callout>
      <CriteriaList criteria={criteria} label="Kriterierna" />
    </>
  )
}

function Pending({ proposal, why }: { proposal: ProposalShown; why: string | null }) {
  return (
    <>
      <Callout kind="warn" title={proposal.level === 'board' ? 'Väntar på styrelsen' : 'Väntar på en teamledare'}>
        {proposal.because.join(' ')} {why}
      </Callout>
      {proposal.parts.length ? <PartsTable parts={proposal.parts} caption="Så här föreslås det bli" /> : null}
      <DecisionSummary proposal={proposal} isOpen />
    </>
  )
}

function Decided({ proposal }: { proposal: ProposalShown }) {
  return (
    <details className="disclosure">
      <summary>Beslutet och vad det vilar på</summary>
      <DecisionSummary proposal={proposal} />
    </details>
  )
}

/** What was proposed before. */
function Earlier({ detail }: Pick<PanelProps, 'detail'>) {
  const [, ...earlier] = detail.proposals
  if (!earlier.length) return null
  return (
    <details className="disclosure">
      <summary>{earlier.length === 1 ? 'Ett tidigare förslag' : `${earlier.length} tidigare förslag`}</summary>
      <ol className="earlier">
        {earlier.map((proposal) => (
          <li key={proposal.id}>
            <DecisionSummary proposal={proposal} />
          </li>
        ))}
      </ol>
    </details>
  )
}
