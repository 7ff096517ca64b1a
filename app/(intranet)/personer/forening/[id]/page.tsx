import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { associationCard } from '#members/association-card.ts'
import { mayReadMembers } from '#members/permissions.ts'
import { AssociationScreen } from '#members/ui/association-screen.tsx'
import { requireActor } from '#platform/session.ts'

export const metadata: Metadata = { title: 'Förening' }

export default async function AssociationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor(mayReadMembers)
  const { id } = await params
  if (!/^[1-9]\d{0,14}$/.test(id)) notFound()
  const card = await associationCard(actor, Number(id))
  if (!card) notFound()
  return <AssociationScreen card={card} />
}
