import { AGREEMENT_WORDS, type FirstContact } from '#cases/first-contact/signals.ts'
import { DescriptionList } from '#components/layout/description-list.tsx'
import { Panel } from '#components/layout/panel.tsx'
import { StatusTag } from '#components/status/status-tag.tsx'

const LOOKS = {
  agree: { icon: 'circle-check', tone: 'green' },
  disagree: { icon: 'triangle-alert', tone: 'amber' },
  alone: { icon: 'circle', tone: 'neutral' },
  open: { icon: 'circle', tone: 'neutral' },
} as const

const SIGNALS = ['Handläggaren', 'Ny kontakt', 'Medlemmen'] as const

/** The three witnesses of an ended case, side by side, and whether they say the same. */
export function FirstContactPanel({ signals }: { signals: FirstContact }) {
  return (
    <Panel title="Löst vid första kontakten?">
      <div className="stack">
        <StatusTag {...LOOKS[signals.agreement]}>{AGREEMENT_WORDS[signals.agreement]}</StatusTag>
        <DescriptionList rows={signals.words.map((words, i) => [SIGNALS[i] ?? '', words])} />
      </div>
    </Panel>
  )
}
