import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { door } from '#app/(intranet)/door.tsx'
import { PageHeader } from '#components/layout/page-header.tsx'
import { requireActor } from '#platform/session.ts'
import { costKeyIn } from '#staff/costing/cost-figure.ts'
import { costPage } from '#staff/costing/cost-page.ts'
import { CostScreen } from '#staff/costing/ui/cost-screen.tsx'
import { mayKeepCosts } from '#staff/permissions.ts'
import { StaffRooms } from '#staff/ui/staff-rooms.tsx'

export const metadata: Metadata = { title: 'Vad en flytt kostar' }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function CostPage({ searchParams }: Props) {
  const actor = await requireActor(mayKeepCosts)
  const page = await costPage(actor)
  if (!page) forbidden()
  return (
    <>
      <PageHeader eyebrow="Medarbetare" title="Vad en flytt kostar" />
      <StaffRooms actor={actor} here="/medarbetare/kostnad" />
      <CostScreen page={page} chosen={costKeyIn([(await searchParams).indata].flat()[0])} />
    </>
  )
}

export default door(CostPage)
