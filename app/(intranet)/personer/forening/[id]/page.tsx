import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { associationCard } from '#members/association-card.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { AssociationScreen } from '#members/ui/association-screen.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Förening' }

async function AssociationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor(mayReadMembers)
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const card = await associationCard(actor, Number(id))
  if (!card) notFound()
  return <AssociationScreen card={card} />
}

export default door(AssociationPage)
