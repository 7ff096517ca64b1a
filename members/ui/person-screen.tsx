import type { ReactNode } from 'react'
import { Columns } from '#components/layout/columns.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Callout } from '#components/status/callout.tsx'
import '#members/ui/members.css'
import { StatusTag } from '#components/status/status-tag.tsx'
import type { OpenCard } from '#members/card.ts'
import { BackToPeople } from '#members/ui/back-to-people.tsx'
import { ContactPanel } from '#members/ui/contact-panel.tsx'
import { FactsPanel } from '#members/ui/facts-panel.tsx'
import { HistoryPanel } from '#members/ui/history-panel.tsx'
import { ProtectionPanel } from '#members/ui/protection-panel.tsx'
import { RolesPanel } from '#members/ui/roles-panel.tsx'
import { ShieldedTag } from '#members/ui/shielded-tag.tsx'
import { swedishPlainDate } from '#platform/dates.ts'

interface Props {
  card: OpenCard
  may: { change: boolean; protect: boolean }
  /** The person's cases, from the wing that knows them. */
  cases: ReactNode
}

/** The member card: where she lives and what she is first, how to reach her beside it, what has been changed last. */
export function PersonScreen({ card, may, cases }: Props) {
  const rail = (
    <>
      <ContactPanel card={card} mayChange={may.change} />
      <FactsPanel card={card} mayChange={may.change} />
      {may.protect ? <ProtectionPanel card={card} /> : null}
    </>
  )
  return (
    <>
      <PageHeader title={card.name} eyebrow={<BackToPeople />} meta={<Meta card={card} />} />
      {card.shielded ? <ShieldedWarning card={card} /> : null}
      <Columns rail={rail}>
        <RolesPanel card={card} mayChange={may.change} />
        {cases}
        <HistoryPanel history={card.history} />
      </Columns>
    </>
  )
}

function Meta({ card }: { card: OpenCard }) {
  return (
    <>
      {card.shielded ? <ShieldedTag /> : null}
      {card.deceasedOn ? (
        <StatusTag icon="flag" tone="neutral">
          Avliden {swedishPlainDate(card.deceasedOn)}
        </StatusTag>
      ) : null}
      {card.interpreter ? (
        <StatusTag icon="languages" tone="plum">
          Tolk: {card.interpreter}
        </StatusTag>
      ) : null}
      {card.membershipNumber ? <span>Medlem {card.membershipNumber}</span> : null}
    </>
  )
}

/** Says whether she herself or somebody around her is protected: both are kept secret alike. */
function ShieldedWarning({ card }: { card: OpenCard }) {
  const own = [card.sekretessmarkering && 'Sekretessmarkering', card.skyddadFolkbokforing && 'Skyddad folkbokföring']
  const words = own.filter((word) => word !== false).join(' och ')
  return (
    <div className="members-warning">
      <Callout kind="danger" title={words || 'Skyddad genom hushåll eller närstående'}>
        Uppgifterna får inte lämnas ut, inte heller att personen finns hos oss. Din läsning är loggad.
      </Callout>
    </div>
  )
}
