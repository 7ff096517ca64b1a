import { DEFERRAL_STATE_NAMES, type DeferralState } from '#cases/flows/rent-deferral/following-up/state.ts'
import { PartsTable } from '#cases/flows/rent-deferral/ui/parts-table.tsx'
import type { PartShown, ProposalShown } from '#cases/flows/rent-deferral/viewing/deferral-page.ts'
import type { IconName } from '#components/icons/names.ts'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { Tone } from '#components/tone.ts'
import { addDays, swedishPlainDate } from '#platform/dates.ts'

const LOOKS: Record<DeferralState, readonly [icon: IconName, tone: Tone]> = {
  running: ['circle-play', 'green'],
  breached: ['clock-alert', 'amber'],
  lapsed: ['circle-x', 'amber'],
  completed: ['circle-check', 'green'],
}

/** How a granted deferral goes: its state, each part, and what happens when. */
export function RunningDeferral({ proposal }: { proposal: ProposalShown }) {
  const { running, parts } = proposal
  if (!running) return null
  const [icon, tone] = LOOKS[running.state]
  return (
    <div className="stack">
      <p>
        <StatusTag icon={icon} tone={tone}>
          {DEFERRAL_STATE_NAMES[running.state]}
        </StatusTag>
      </p>
      <PartsTable parts={parts} caption="Delarna och om de är betalda" status={(part) => <PartTag part={part} />} />
      <p className="soft small">{nextWords(proposal)}</p>
    </div>
  )
}

function PartTag({ part: { paidOn, overdueAt, remindedAt } }: { part: PartShown }) {
  if (paidOn)
    return (
      <StatusTag icon="circle-check" tone="green">
        Betald {swedishPlainDate(paidOn)}
      </StatusTag>
    )
  if (overdueAt)
    return (
      <StatusTag icon="clock-alert" tone="amber">
        Obetald
      </StatusTag>
    )
  return <StatusTag icon={remindedAt ? 'bell' : 'hourglass'}>{remindedAt ? 'Dags att påminna' : 'Väntar'}</StatusTag>
}

function nextWords({ running, parts }: ProposalShown): string {
  if (running?.state === 'completed') return 'Allt är betalt. Avsluta ärendet när medlemmen har fått veta det.'
  if (running?.state === 'lapsed') return 'Anståndet gäller inte längre. Nästa steg står överst.'
  if (running?.state === 'breached')
    return running.lapseOn
      ? `Betalas det senast ${swedishPlainDate(addDays(running.lapseOn, -1))} gäller anståndet som förut.`
      : 'Sök medlemmen en gång. Därefter räknas dagarna tills anståndet upphör.'
  const next = parts.find(({ paidOn }) => paidOn === null)
  if (!next) return ''
  return next.remindedAt
    ? `Räknas som obetald från ${swedishPlainDate(next.overdueOn)}, om ingen betalning har noterats.`
    : `Ärendet kommer tillbaka ${swedishPlainDate(next.remindOn)}, så att medlemmen kan bli påmind.`
}
