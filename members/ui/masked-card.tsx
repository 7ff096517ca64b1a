import { PageHeader } from '#components/layout/page-header.tsx'
import { Callout } from '#components/status/callout.tsx'
import type { MaskedCard } from '#members/card.ts'
import { SHIELDED_NOTICE } from '#members/permissions.ts'
import { BackToPeople } from '#members/ui/back-to-people.tsx'
import { ShieldedTag } from '#members/ui/shielded-tag.tsx'

/** All that is shown of a shielded person without the right. There is nothing more in the page to hide. */
export function MaskedCardView({ card }: { card: MaskedCard }) {
  const number = card.membershipNumber ? <span>Medlemsnummer {card.membershipNumber}</span> : null
  return (
    <>
      <PageHeader
        title={card.name}
        eyebrow={<BackToPeople />}
        meta={
          <>
            <ShieldedTag />
            {number}
          </>
        }
      />
      <Callout kind="warn" title={SHIELDED_NOTICE}>
        Bekräfta aldrig för den som ringer att personen finns hos oss, och skriv inga uppgifter om henne eller honom i
        ett ärende. Lämna över samtalet till en kollega med rätten skyddade uppgifter.
      </Callout>
    </>
  )
}
