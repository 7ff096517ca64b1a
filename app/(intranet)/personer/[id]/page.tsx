import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { PersonCases } from '#cases/ui/person-cases.tsx'
import { mayChange, mayProtect, mayReadMembers } from '#members/permissions.ts'
import { personCard } from '#members/person-card.ts'
import { MaskedCardView } from '#members/ui/masked-card.tsx'
import { PersonScreen } from '#members/ui/person-screen.tsx'
import { requireActor } from '#platform/session.ts'

// A title stands in the browser's history and on shared screens: no names in it.
export const metadata: Metadata = { title: 'Medlem' }

async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor(mayReadMembers)
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const card = await personCard(actor, Number(id))
  if (!card) notFound()
  if (card.kind === 'masked') return <MaskedCardView card={card} />
  const may = { change: mayChange(actor, card), protect: mayProtect(actor) }
  return <PersonScreen card={card} may={may} cases={<PersonCases actor={actor} personId={card.id} />} />
}

export default door(PersonPage)
