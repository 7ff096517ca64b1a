import Link from 'next/link'
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

/** The three witnesses of an ended case, side by side, and whether they say the same. */
export function FirstContactPanel({ signals }: { signals: FirstContact }) {
  const [agent, contact, member] = signals.words
  return (
    <Panel title="Löst vid första kontakten?">
      <div className="stack">
        <StatusTag {...LOOKS[signals.agreement]}>{AGREEMENT_WORDS[signals.agreement]}</StatusTag>
        <DescriptionList
          rows={[
            ['Handläggaren', agent],
            ['Ny kontakt', <Contact key="contact" words={contact} number={signals.contactCase} />],
            ['Medlemmen', member],
          ]}
        />
      </div>
    </Panel>
  )
}

function Contact({ words, number }: { words: string; number: string | null }) {
  return (
    <>
      {words}
      {number ? (
        <Link className="link row-under num" href={`/arenden/${number}`} prefetch={false}>
          {number}
        </Link>
      ) : null}
    </>
  )
}
