import Link from 'next/link'
import { EmptyState } from '#components/layout/empty-state.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { Panel } from '#components/layout/panel.tsx'
import type { AssociationCard } from '#members/association-card.ts'
import { BOARD_POST_NAMES } from '#members/person.ts'
import '#members/ui/members.css'
import { BackToPeople } from '#members/ui/back-to-people.tsx'
import { AssociationFacts } from '#members/ui/home-facts.tsx'
import { ShieldedTag } from '#members/ui/shielded-tag.tsx'

/** An association for whoever needs its board, its manager or its insurance number during a call. */
export function AssociationScreen({ card }: { card: AssociationCard }) {
  return (
    <>
      <PageHeader title={card.name} eyebrow={<BackToPeople />} />
      <div className="stack members-narrow">
        <Panel title="Uppgifter">
          <AssociationFacts association={card} />
        </Panel>
        <Panel title="Styrelse">
          {card.board.length === 0 ? (
            <EmptyState icon="users" title="Ingen styrelse är registrerad" level={3}>
              Lägg till rollen styrelseledamot på personens kort.
            </EmptyState>
          ) : (
            <ul className="entries">
              {card.board.map((member) => (
                <li key={`${member.id} ${member.post}`}>
                  <Link className="link" href={`/personer/${member.id}`} prefetch={false}>
                    {member.name}
                  </Link>{' '}
                  <span className="soft">{BOARD_POST_NAMES[member.post]}</span>{' '}
                  {member.shielded ? <ShieldedTag /> : null}
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </>
  )
}
